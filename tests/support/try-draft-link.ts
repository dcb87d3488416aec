import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';
import { openLink, picture, until } from './desk-on-phone.ts';

const REPORT = 'demarches/signaler-un-probleme.md';
const WARNING = 'Brouillon, pas en ligne';

/**
 * An editor gives a link of a draft; a colleague without an account tries it on a phone, step by step; then the
 * link is taken back.
 * @param claire in front of the desk
 */
export async function tryDraftLink(browser: Browser, url: string, claire: Page): Promise<void> {
  await claire.goto(`/bureau/contenus/fichier?chemin=${encodeURIComponent(REPORT)}`);
  const box = claire.getByLabel('Texte du fichier');
  await box.fill((await box.inputValue()).replace(/^title: .*$/mu, 'title: Dire un souci'));
  await claire.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await claire.getByRole('button', { name: 'Donner un lien d’aperçu' }).click();
  const place = new URL(claire.url()).pathname;
  const address = await claire.getByRole('link', { name: 'Ouvrir l’aperçu' }).getAttribute('href');
  const link = new URL(address ?? '').pathname;
  await picture(claire, 'link');
  await until(claire, link, 'Dire un souci');

  const page = await openLink(browser, url + link);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  await page.getByText(WARNING).first().waitFor();
  await picture(page, 'preview-page');
  await page.getByRole('link', { name: 'Le formulaire', exact: true }).click();
  // The scripts of the site draw its steps, here too.
  await page.locator('form[data-steps]').waitFor();
  expect(new URL(page.url()).pathname).toBe(`${link}formulaire/`);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('heading', { name: /à corriger/u }).waitFor();
  await picture(page, 'preview-form');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  for (const [name, shot] of [
    ['Le reçu', 'preview-receipt'],
    ['Le courriel', 'preview-email'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByText(WARNING).first().waitFor();
    await picture(page, shot);
  }
  // Nothing was sent, nor kept on the phone.
  expect(sent).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();

  await claire.goto(place);
  await claire.getByRole('button', { name: 'Retirer le lien d’aperçu' }).click();
  await page.goto(url + link);
  await page.getByRole('heading', { name: 'Ce lien ne marche plus' }).waitFor();
}
