import type { Page } from 'playwright';
import { expect } from 'vitest';
import { fillSteps } from './fill-form.ts';

/** What is kept on the device is at work. */
export const hasScript = (page: Page) => page.locator('#partage').waitFor();
/** The submission key of the form. */
export const keyOf = (page: Page) => page.locator('[name=_cle]').getAttribute('value');
/** Waits until a draft with these words is kept. */
export const draftIsKept = (page: Page, words: string) =>
  expect.poll(() => readDrafts(page), { timeout: 10_000 }).toContain(words);
const readDrafts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('parvis', 1);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
  );
/** The worker answers for the form, and keeps what it needs. */
export const isKeptOffline = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(
          async () =>
            navigator.serviceWorker.controller !== null &&
            (await (await caches.open('parvis-1')).keys()).length,
        ),
      { timeout: 10_000 },
    )
    .toBe(7);

/** Fills a form step after step, as far as what shows the answers before they are sent. */
export async function checkAnswersInSteps(
  page: Page,
  form: Readonly<Record<string, string>>,
): Promise<void> {
  await fillSteps(page, form);
  await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
}
