import type { Page } from 'playwright';
import type { StoreName } from '../../src/browser/device/device-store.ts';

/**
 * Rewrites what is kept on a device, as if it had been kept some time ago.
 * @param change a text of the only record, and what stands in its place
 */
export async function changeKept(
  page: Page,
  store: StoreName,
  change: { readonly from: string | RegExp; readonly to: string },
): Promise<void> {
  await page.evaluate(
    ([name, { from, to }]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('parvis');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          const records = transaction.objectStore(name);
          const reading = records.getAll();
          reading.onsuccess = () => {
            const before = JSON.stringify(reading.result[0]);
            const after = before.replace(from, to);
            if (after === before) reject(new Error(`${from} is not in ${before}`));
            records.put(JSON.parse(after));
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [store, change] as const,
  );
}
