import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { StopError } from '../../kit/stop-error.ts';
import { ENTRY_LIMIT, INFLATED_LIMIT } from './limits.ts';
import { isSheetName, type SheetFile } from './sheet-file.ts';

const DAMAGED = 'l’archive est abîmée ou incomplète';

/**
 * Reads the sheets of a zip file one after the other. Names inside never become paths, and a size is
 * checked against what really comes out: a file that inflates without end stops at what it declared.
 * @throws {StopError} when it is no zip file, is truncated, or names files outside of itself
 */
export async function* readZip(path: string): AsyncGenerator<SheetFile> {
  const zip = await open(path);
  try {
    if (zip.entryCount > ENTRY_LIMIT) {
      throw new StopError(`l’archive contient plus de ${ENTRY_LIMIT} fichiers`);
    }
    let inflated = 0;
    for await (const entry of entriesOf(zip)) {
      if (!isSheetName(entry.fileName)) continue;
      inflated += entry.uncompressedSize;
      if (inflated > INFLATED_LIMIT) throw new StopError('l’archive se déplie sans fin');
      const name = entry.fileName.split('/').at(-1) ?? entry.fileName;
      yield { name, size: entry.uncompressedSize, read: () => readEntry(zip, entry) };
    }
  } finally {
    zip.close();
  }
}

async function open(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, strictFileNames: true });
  } catch {
    throw new StopError('ce n’est pas une archive zip, ou elle est tronquée');
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    if (error instanceof StopError) throw error;
    const isOutside = /invalid (?:relative path|characters)|absolute path/u.test(String(error));
    throw new StopError(isOutside ? 'l’archive désigne des fichiers hors d’elle-même' : DAMAGED);
  }
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  let bytes: Buffer;
  try {
    bytes = await buffer(await zip.openReadStreamPromise(entry));
  } catch {
    throw new StopError(`${DAMAGED} : ${entry.fileName}`);
  }
  if (crc32(bytes) !== entry.crc32) throw new StopError(`${DAMAGED} : ${entry.fileName}`);
  return bytes;
}
