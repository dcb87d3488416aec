import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { GuideIndex, NationalSheet } from '../../guide/national-sheet.ts';
import type { SheetElement } from '../../guide/tree.ts';
import { CURRENT, guideFolder, INDEX, sheetFile } from '../../site/content/guide-folder.ts';

/** An import being written beside the one in use. */
export interface NewImport {
  /** Folder for what has to be brought here first. */
  readonly folder: string;
  add(sheet: NationalSheet, publication: SheetElement): Promise<void>;
  /** Puts it in use in one step, then drops the ones before. */
  publish(index: GuideIndex): Promise<void>;
  /** Leaves nothing of it. */
  drop(): Promise<void>;
}

/** Starts an import: readers keep the one in use until this one is whole. */
export async function startImport(root: string): Promise<NewImport> {
  const kept = guideFolder(root);
  await mkdir(kept, { recursive: true });
  // A build may be reading it now: it goes with the import after this one.
  const used = await readFile(join(kept, CURRENT), 'utf8').catch(() => '');
  const folder = await mkdtemp(join(kept, 'import-'));
  return {
    folder,
    add: (sheet, publication) =>
      writeFile(sheetFile(folder, sheet.id), JSON.stringify(publication)),
    publish: async (index) => {
      await writeFile(join(folder, INDEX), JSON.stringify(index));
      const pointer = join(folder, CURRENT);
      await writeFile(pointer, JSON.stringify({ folder: basename(folder) }));
      await rename(pointer, join(kept, CURRENT));
      await dropOthers(kept, basename(folder) + used);
    },
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

async function dropOthers(kept: string, used: string): Promise<void> {
  for (const name of await readdir(kept)) {
    if (name === CURRENT || used.includes(name)) continue;
    await rm(join(kept, name), { recursive: true, force: true });
  }
}
