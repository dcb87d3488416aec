import type { Page } from 'playwright';
import { fillSteps } from './fill-form.ts';
import { press } from './site-steps.ts';

/** A person who is helped: what only they would type. */
export interface HelpedPerson {
  readonly procedure: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly firstName: string;
  readonly lastName: string;
}

/** What a session leaves behind on purpose. */
export interface HelpedOutcome {
  /** Key of what was filed. */
  readonly key: string | null;
  /** Path of its receipt, which must open nothing more. */
  readonly receipt: string;
}

/** Signs a mediator in, at the provider of this machine. */
export async function enterMediation(page: Page): Promise<void> {
  await page.goto('/mediation/');
  await page.getByRole('button', { name: 'Nora Diallo' }).click();
  await page.getByRole('heading', { level: 1, name: 'J’aide quelqu’un' }).waitFor();
}

/** Waits until the browser knows that somebody is helped: its script comes after what a page shows. */
export async function isHelped(page: Page): Promise<void> {
  while ((await page.evaluate(() => localStorage.getItem('aide'))) === null) {
    await page.waitForTimeout(50);
  }
}

/** Reads a mandate with a person, and comes back to the session. */
async function giveMandate(page: Page, person: HelpedPerson): Promise<void> {
  await page.getByRole('link', { name: 'Écrire un mandat' }).click();
  await page.getByLabel('Pour elle-même').check();
  await page.locator('[name=prenom_mandat]').fill(person.firstName);
  await page.locator('[name=nom_mandat]').fill(person.lastName);
  await page.locator(`[name="demarches.${person.procedure}"]`).check();
  await page.getByLabel('Aujourd’hui seulement').check();
  for (const name of ['sans_protection', 'a_compris', 'donne_mandat']) {
    await page.locator(`[name=${name}]`).check();
  }
  await press(page, 'Enregistrer le mandat');
  await page.getByRole('heading', { level: 1, name: 'Mandat à imprimer' }).waitFor();
}

/**
 * Helps one person from the first button to the erased machine.
 * @param isCut whether the network is lost when they confirm
 */
export async function helpPerson(
  page: Page,
  person: HelpedPerson,
  isCut = false,
): Promise<HelpedOutcome> {
  const context = page.context();
  await page.goto('/mediation/');
  await press(page, 'Commencer une séance');
  await page.getByRole('heading', { level: 1, name: 'Séance avec une personne' }).waitFor();
  await giveMandate(page, person);
  await page.goto(`/demarches/${person.procedure}/formulaire/`);
  await page.locator('html[data-form]').waitFor({ state: 'attached' });
  await page.locator('form [name=_aide]').waitFor({ state: 'attached' });
  await fillSteps(page, person.answers);
  await press(page, 'Vérifier mes réponses');
  await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
  await page.locator('[data-sending] [name=_aide]').waitFor({ state: 'attached' });
  const key = await page.locator('[data-sending]').getAttribute('data-sending');
  if (isCut) await context.setOffline(true);
  await press(page, 'Envoyer à la mairie');
  if (isCut) {
    await page.getByText('Pas encore reçu par la mairie').waitFor();
    await context.setOffline(false);
  }
  await page.waitForURL(/\/recus\//u);
  const receipt = new URL(page.url()).pathname;
  await page.goto(receipt.replace('/recus/', '/remise/'));
  await page.locator('.sheet .code').nth(1).waitFor();
  await page.goto('/mediation/fin/');
  await press(page, 'Terminer et tout effacer');
  await page.locator('html[data-wiped]').waitFor({ state: 'attached' });
  return { key, receipt };
}
