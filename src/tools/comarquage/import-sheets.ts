import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { NationalSheet } from '../../guide/national-sheet.ts';
import { StopError } from '../../kit/stop-error.ts';
import { readGuide } from '../../site/content/guide-folder.ts';
import { download } from '../command/download.ts';
import { FEED_LIMIT, REFUSED_SHARE } from './limits.ts';
import { readFolder } from './read-folder.ts';
import { readSheetFile } from './read-sheet-file.ts';
import { readZip } from './read-zip.ts';
import type { SheetFile } from './sheet-file.ts';
import { startImport, type NewImport } from './store.ts';

/** What an import did. */
export interface ImportReport {
  readonly sheets: readonly NationalSheet[];
  /** Files that hold no sheet to publish, with the reason in French. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
  /** Sheets published without something beside their text. */
  readonly remarks: readonly { readonly file: string; readonly remark: string }[];
}

interface ImportOptions {
  readonly root: string;
  /** Addresses, zip files or folders: the first one to hold a sheet wins. */
  readonly sources: readonly string[];
  /** Day of the import, in Paris. */
  readonly today: string;
  /** Takes an import with less than half of the sheets of the one before. */
  readonly isForced?: boolean;
}

/**
 * Imports national sheets: all of the sources, or nothing, and the import before stays in use.
 * @throws {StopError} when a source cannot be read, or holds too little that can be published
 */
export async function importSheets(options: ImportOptions): Promise<ImportReport> {
  const { root, sources, today, isForced = false } = options;
  const before = await readGuide(root).catch(() => undefined);
  const started = await startImport(root);
  try {
    const report = { sheets: new Map<string, NationalSheet>(), refused: [], remarks: [] };
    for (const source of sources) await readSource(source, started, report);
    const sheets = [...report.sheets.values()];
    checkSize(sheets.length, report.refused.length, isForced ? 0 : (before?.sheets.length ?? 0));
    const lawDay =
      sheets
        .map(({ checkedOn }) => checkedOn)
        .sort()
        .at(-1) ?? today;
    await started.publish({ version: 1, importedOn: today, lawDay, sheets });
    return { ...report, sheets };
  } catch (error) {
    await started.drop();
    throw error;
  }
}

interface Found {
  readonly sheets: Map<string, NationalSheet>;
  readonly refused: { file: string; reason: string }[];
  readonly remarks: { file: string; remark: string }[];
}

async function readSource(source: string, started: NewImport, found: Found): Promise<void> {
  let files = 0;
  try {
    for await (const file of filesOf(source, started)) {
      files += 1;
      await addFile(file, started, found);
    }
  } catch (error) {
    if (error instanceof StopError) throw new StopError(`${source} : ${error.message}`);
    throw error;
  }
  if (files === 0) throw new StopError(`${source} : aucune fiche (F….xml)`);
}

async function addFile(file: SheetFile, started: NewImport, found: Found): Promise<void> {
  const read = await readSheetFile(file);
  if (read.sheet === undefined) {
    found.refused.push({ file: file.name, reason: read.reason });
    return;
  }
  // A sheet for several publics is in several feeds: one page is enough.
  if (found.sheets.has(read.sheet.id)) return;
  await started.add(read.sheet, read.publication);
  found.sheets.set(read.sheet.id, read.sheet);
  if (read.remark !== undefined) found.remarks.push({ file: file.name, remark: read.remark });
}

async function* filesOf(source: string, started: NewImport): AsyncGenerator<SheetFile> {
  if (/^https?:\/\//u.test(source)) {
    const file = join(started.folder, 'feed.zip');
    await download(new URL(source), file, FEED_LIMIT);
    yield* readZip(file);
    await rm(file);
    return;
  }
  const kind = await stat(source).catch(() => undefined);
  if (kind === undefined) throw new StopError('ni un fichier, ni un dossier');
  yield* kind.isDirectory() ? readFolder(source) : readZip(source);
}

/** A feed that changed shape, or that came half empty, is not worth what is already there. */
function checkSize(published: number, refused: number, before: number): void {
  const total = published + refused;
  if (published === 0 || refused > Math.max(1, total * REFUSED_SHARE)) {
    throw new StopError(`${refused} fiches illisibles sur ${total} : le flux a changé de forme`);
  }
  if (published < before / 2) {
    throw new StopError(
      `${published} fiches au lieu de ${before} : ajoutez --forcer si c’est voulu`,
    );
  }
}
