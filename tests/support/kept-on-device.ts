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
const readDrafts = async (page: Page) => JSON.stringify(await readKept(page, 'drafts'));
/** Weights of the files that are kept on the device, in bytes. */
export const keptFiles = async (page: Page) =>
  (await readKept(page, 'files')).map(({ size = 0 }) => size);
const readKept = (page: Page, name: 'drafts' | 'files') =>
  page.evaluate(
    (store) =>
      new Promise<{ size?: number }[]>((resolve) => {
        const opening = indexedDB.open('parvis');
        opening.onsuccess = () => {
          const reading = opening.result.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            const all = reading.result as { file?: File }[];
            resolve(all.map((kept) => ({ ...kept, file: undefined, size: kept.file?.size ?? 0 })));
          };
        };
      }),
    name,
  );
/** The worker answers for the form, and keeps what it needs: one script more where it asks for files. */
export const isKeptOffline = (page: Page, count = 8) =>
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
    .toBe(count);

/** Fills a form step after step, as far as what shows the answers before they are sent. */
export async function checkAnswersInSteps(
  page: Page,
  form: Readonly<Record<string, string>>,
): Promise<void> {
  await fillSteps(page, form);
  await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
}
