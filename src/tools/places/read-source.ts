import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foreignFile } from '../../kit/foreign-file.ts';
import { StopError } from '../../kit/stop-error.ts';
import { decodeText } from '../../site/content/read-text.ts';
import { download } from '../command/download.ts';

/** Bytes: the national file of all places of France weighs 30 MB. */
const SIZE_LIMIT = 200_000_000;

/**
 * Reads a file of places.
 * @param source path of a file, or https address
 * @throws {StopError} when it does not come whole, or is not text
 */
export async function readSource(source: string): Promise<string> {
  const bytes = /^https?:/u.test(source) ? await readAddress(source) : await read(source);
  const foreign = foreignFile(bytes);
  if (foreign !== undefined) {
    throw new StopError(
      `le fichier est ${foreign}. Dans le tableur, enregistrez-le en « CSV UTF-8 »`,
    );
  }
  const text = decodeText(bytes);
  if (text !== undefined) return text;
  throw new StopError(
    'le fichier n’est pas en UTF-8. Dans le tableur, enregistrez-le en « CSV UTF-8 »',
  );
}

async function readAddress(address: string): Promise<Uint8Array> {
  if (!URL.canParse(address)) throw new StopError(`l’adresse ${address} est mal écrite`);
  const folder = await mkdtemp(join(tmpdir(), 'parvis-lieux-'));
  try {
    const file = join(folder, 'lieux');
    await download(new URL(address), file, SIZE_LIMIT);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function read(file: string): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw new StopError(`le fichier ${file} ne se lit pas`);
  });
}
