import { readFile } from 'node:fs/promises';
import type { ContentProblem } from '../../kit/content-problem.ts';
import { foreignFile } from '../../kit/foreign-file.ts';

/** A text, or why a file holds none. */
export type ReadText =
  | { readonly text: string; readonly problem?: never }
  | { readonly text?: never; readonly problem: ContentProblem };

const TEXT = 'un fichier de texte : copiez ses mots dans un fichier fait avec le Bloc-notes';
const ENCODING =
  'un fichier de texte enregistré en UTF-8 : dans le Bloc-notes, « Enregistrer sous », puis « Encodage »';

/**
 * Reads a text that a person saved with their own software.
 * @param path absolute path. A mark of byte order is dropped; line ends become `\n`.
 */
export async function readText(path: string): Promise<ReadText> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { problem: { key: '(fichier)', expected: 'ce fichier', found: 'aucun fichier' } };
  }
  const foreign = foreignFile(bytes);
  if (foreign !== undefined)
    return { problem: { key: '(fichier)', expected: TEXT, found: foreign } };
  const text = decodeText(bytes);
  if (text === undefined) return wrongEncoding('un autre encodage');
  if (text.includes('\0')) return wrongEncoding('un fichier qui n’est pas du texte');
  return { text };
}

/** The text of a file in UTF-8, whose line ends become `\n`; nothing in another encoding. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.replaceAll(/\r\n?/gu, '\n');
  } catch {
    return undefined;
  }
}

function wrongEncoding(found: string): ReadText {
  return { problem: { key: '(fichier)', expected: ENCODING, found } };
}
