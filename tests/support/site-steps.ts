import type { Page } from 'playwright';
import { fillForm } from './fill-form.ts';
import { sampleForm } from './sample-answers.ts';

/** The procedure that serves as an example. */
export const PARKING = 'autorisation-stationnement';

/** Opens the form of a procedure. */
export const openForm = (page: Page, procedure: string) =>
  page.goto(`/demarches/${procedure}/formulaire/`);

/** Presses a button, by its name. */
export const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** Fills the form of a procedure and goes to « Vérifiez vos réponses ». */
export async function reachReviewPage(
  page: Page,
  procedure: string,
  answers: Readonly<Record<string, string>> = sampleForm(procedure),
): Promise<void> {
  await openForm(page, procedure);
  await fillForm(page, answers);
  // A commune where companies ask too asks who asks: the samples are of a person.
  const person = page.locator('main [name="demandeur"][value="personne"]');
  if (answers.demandeur === undefined && (await person.count()) > 0) await person.check();
  await press(page, 'Vérifier mes réponses');
  await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
}

/** Files a procedure, up to its receipt. */
export async function reachReceipt(
  page: Page,
  procedure: string,
  answers: Readonly<Record<string, string>> = sampleForm(procedure),
): Promise<void> {
  await reachReviewPage(page, procedure, answers);
  await press(page, 'Envoyer à la mairie');
  await page.waitForURL(/\/recus\//u);
}
