import type { Page } from 'playwright';
import type { StoreName } from '../../src/browser/device/device-store.ts';

interface Kept {
  readonly savedAt?: number;
  readonly size?: number;
  readonly receipt?: string;
}

/** What a page keeps on the device under a name; of files, their weight in bytes. */
export const readKept = (page: Page, name: StoreName) =>
  page.evaluate(
    (store) =>
      new Promise<Kept[]>((resolve) => {
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
