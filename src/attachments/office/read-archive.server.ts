import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { FileRefusal } from '../../questions/files/kept-files-texts.ts';

/** A part of a document, and the document with it, is refused. */
export class RefusedPart extends Error {
  readonly reason: FileRefusal;
  constructor(reason: FileRefusal) {
    super(reason);
    this.reason = reason;
  }
}

/** What may still be opened, of an archive and of those that it holds. */
export interface ArchiveRoom {
  entries: number;
  /** Bytes. */
  open: number;
}

/** Looks at an entry: nothing of a folder is given. */
export type LookAtEntry = (name: string, bytes: Uint8Array | undefined) => Promise<void>;

/**
 * Opens entries one by one, whole.
 * @throws {RefusedPart} when they are out of proportion, come twice or have a password
 * @throws what `look` throws, and the errors of yauzl
 */
export async function readEntries(
  bytes: Uint8Array,
  room: ArchiveRoom,
  look: LookAtEntry,
): Promise<void> {
  const archive = await open(bytes);
  room.entries -= archive.entryCount;
  if (room.entries < 0) throw new RefusedPart('huge');
  const seen = new Set<string>();
  const most = room.open;
  let declared = 0;
  await new Promise<void>((resolve, reject) => {
    const take = async (entry: Entry) => {
      declared += entry.uncompressedSize;
      if (declared > most) throw new RefusedPart('huge');
      // Office suites do not tell « A » from « a ».
      const name = entry.fileName.toLowerCase();
      if (seen.has(name)) throw new RefusedPart('broken');
      seen.add(name);
      if (entry.isEncrypted()) throw new RefusedPart('encrypted');
      const isFolder = entry.fileName.endsWith('/');
      await look(entry.fileName, isFolder ? undefined : await readEntry(archive, entry, room));
      archive.readEntry();
    };
    archive.on('entry', (entry: Entry) => void take(entry).catch(reject));
    archive.once('end', resolve);
    archive.once('error', reject);
    archive.readEntry();
  });
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

async function readEntry(archive: ZipFile, entry: Entry, room: ArchiveRoom): Promise<Uint8Array> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
    archive.openReadStream(entry, (error, opened) => {
      if (error === null) resolve(opened);
      else reject(error);
    }),
  );
  const parts: Buffer[] = [];
  for await (const part of stream as AsyncIterable<Buffer>) {
    room.open -= part.length;
    if (room.open < 0) throw new RefusedPart('huge');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
