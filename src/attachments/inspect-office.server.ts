import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { FileRefusal } from '../questions/files/files-texts.ts';
import { asText, holdsEicar, startsAsArchive } from './byte-search.ts';

/** More than any document written by people. */
const MOST_ENTRIES = 3000;
const LARGEST_OPEN = 100 * 1024 * 1024;
/** Text shrinks twenty times at most, tables fifty: beyond, it was made to fill a disk. */
const LARGEST_RATIO = 200;
const SMALL_ANYWAY = 2 * 1024 * 1024;
/** Bytes of an entry that are looked at. */
const LOOKED_AT = 256 * 1024;
const PROGRAM = /(?:vbaProject\.bin|\.(?:exe|dll|js|vbs|bat|cmd|ps1|jar|scr|hta|lnk))$/iu;
const SCRIPTS_FOLDER = /^(?:Basic|Scripts)\//u;

class Refused extends Error {
  readonly reason: FileRefusal;
  constructor(reason: FileRefusal) {
    super(reason);
    this.reason = reason;
  }
}

/** What is wrong in a document of an office suite, which is an archive; nothing when it is right. */
export async function inspectOffice(bytes: Uint8Array): Promise<FileRefusal | undefined> {
  try {
    const archive = await open(bytes);
    await readEntries(archive, bytes.length);
    return undefined;
  } catch (error) {
    // Names that lead out of the folder, sizes that lie, a table that is cut: yauzl refuses them.
    return error instanceof Refused ? error.reason : 'broken';
  }
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true };
    fromBuffer(buffer, options, (error, archive) => {
      if (error === null) resolve(archive);
      else reject(error);
    });
  });
}

async function readEntries(archive: ZipFile, weight: number): Promise<void> {
  if (archive.entryCount > MOST_ENTRIES) throw new Refused('huge');
  const most = Math.min(LARGEST_OPEN, Math.max(SMALL_ANYWAY, weight * LARGEST_RATIO));
  const seen = new Set<string>();
  let declared = 0;
  let real = 0;
  await new Promise<void>((resolve, reject) => {
    const look = async (entry: Entry) => {
      declared += entry.uncompressedSize;
      if (declared > most) throw new Refused('huge');
      if (seen.has(entry.fileName)) throw new Refused('broken');
      seen.add(entry.fileName);
      if (entry.isEncrypted()) throw new Refused('encrypted');
      if (PROGRAM.test(entry.fileName) || SCRIPTS_FOLDER.test(entry.fileName)) {
        throw new Refused('program');
      }
      real = await readEntry(archive, entry, real, most);
      archive.readEntry();
    };
    archive.on('entry', (entry: Entry) => void look(entry).catch(reject));
    archive.once('end', resolve);
    archive.once('error', reject);
    archive.readEntry();
  });
}

/** Opens an entry whole, keeping its start. @returns bytes opened so far */
async function readEntry(archive: ZipFile, entry: Entry, before: number, most: number) {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
    archive.openReadStream(entry, (error, opened) => {
      if (error === null) resolve(opened);
      else reject(error);
    }),
  );
  let total = before;
  let start = '';
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    total += chunk.length;
    if (total > most) throw new Refused('huge');
    if (start.length < LOOKED_AT) start += asText(chunk);
  }
  if (startsAsArchive(start)) throw new Refused('archive');
  if (holdsEicar(start)) throw new Refused('virus');
  if (entry.fileName === 'META-INF/manifest.xml' && start.includes('encryption-data')) {
    throw new Refused('encrypted');
  }
  return total;
}
