import type { Browser } from 'playwright';
import { fillForm } from '../support/fill-form.ts';
import { parkingForm, SLUG } from './parking-form.ts';

/** Files a request as a person does. @returns the address of its receipt, without the site */
export async function fileOne(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${url}/demarches/${SLUG}/formulaire/`);
  await fillForm(page, parkingForm());
  await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
  await page.getByRole('button', { name: 'Envoyer à la mairie' }).click();
  await page.waitForURL(/\/recus\//u);
  const { pathname } = new URL(page.url());
  await page.close();
  return pathname;
}
