import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { guideFolder, readGuide } from '../../src/site/content/guide-folder.ts';
import { importSheets } from '../../src/tools/comarquage/import-sheets.ts';

/** Room for imports that nobody else reads. */
export interface TemporaryGuide {
  readonly folder: string;
  /** Where imports are kept in it. */
  readonly imports: string;
  /** Writes a file, or a folder of files by their names. @returns its path */
  write(name: string, content: Buffer | string | Readonly<Record<string, string>>): string;
  /** Imports, as `npm run comarquage` does. */
  importFrom(...sources: readonly string[]): ReturnType<typeof importSheets>;
  /** What a refused import says; fails when it is not refused. */
  refusal(...sources: readonly string[]): Promise<string>;
  /** Titles of what the build would show, by number; `undefined` without an import. */
  shown(): Promise<Readonly<Record<string, string>> | undefined>;
}

/** An empty one for each test of the file, removed after it. */
export function useTemporaryGuide(): () => TemporaryGuide {
  let guide: TemporaryGuide | undefined;
  beforeEach(() => {
    guide = createGuide();
  });
  afterEach(() => {
    if (guide !== undefined) rmSync(guide.folder, { recursive: true, force: true });
  });
  return () => {
    if (guide === undefined) throw new TypeError('A room is made before each test');
    return guide;
  };
}

function createGuide(): TemporaryGuide {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-guide-'));
  const importFrom = (...sources: readonly string[]) =>
    importSheets({ root: folder, sources, today: '2026-11-22' });
  return {
    folder,
    imports: guideFolder(folder),
    write: (name, content) => {
      const path = join(folder, name);
      if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(path, content);
      else {
        mkdirSync(path, { recursive: true });
        for (const [file, text] of Object.entries(content)) writeFileSync(join(path, file), text);
      }
      return path;
    },
    importFrom,
    refusal: async (...sources) => {
      const error: unknown = await importFrom(...sources).catch((thrown: unknown) => thrown);
      if (error instanceof Error && error.name === 'StopError') return error.message;
      throw new Error('The import was not refused', { cause: error });
    },
    shown: async () => {
      const guide = await readGuide(folder);
      return guide && Object.fromEntries(guide.sheets.map(({ id, title }) => [id, title]));
    },
  };
}
