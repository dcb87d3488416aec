import type { Page } from 'playwright';
import { expect } from 'vitest';
import { fillSteps } from './fill-form.ts';
import { readKept } from './read-kept.ts';

/** Shown by what keeps answers on the device, once it is at work, under the buttons of the last step. */
export const AT_WORK = '[data-garde]:not([hidden])';
/** What is kept on the device is at work. */
export const hasScript = (page: Page, patience: { readonly timeout?: number } = {}) =>
  page.locator(AT_WORK).waitFor({ ...patience, state: 'attached' });
/** The submission key of the form. */
export const keyOf = (page: Page) => page.locator('[name=_cle]').getAttribute('value');
/** Waits until a draft with these words is kept. */
export const draftIsKept = (page: Page, words: string) =>
  expect.poll(() => readDrafts(page)).toContain(words);
const readDrafts = async (page: Page) => JSON.stringify(await readKept(page, 'drafts'));
/** Weights of the files that are kept on the device, in bytes. */
export const keptFiles = async (page: Page) =>
  (await readKept(page, 'files')).map(({ size = 0 }) => size);
/** The worker answers for the form, and keeps what it needs: one script more where it asks for files. */
export const isKeptOffline = (page: Page, count = 10) =>
  expect
    .poll(() =>
      page.evaluate(
        async () =>
          navigator.serviceWorker.controller !== null &&
          (await (await caches.open('parvis-2')).keys()).length,
      ),
    )
    .toBe(count);

/** Fills a form step after step, as far as what shows the answers before they are sent. */
export async function checkAnswersInSteps(
  page: Page,
  form: Readonly<Record<string, string>>,
): Promise<void> {
  await fillSteps(page, form);
  await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
}
