import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from '../../attachments/file-store.server.ts';
import type { JoinedFile } from '../../attachments/joined-files-repository.ts';
import { formatCount } from '../../kit/format-number.ts';
import { errorCode } from '../../kit/log.ts';

/** What the antivirus said, in the words of an agent. */
const STATES: Readonly<Record<JoinedFile['state'], string>> = {
  receiving: 'pas encore reçu en entier',
  pending: 'non analysé',
  clean: 'analysé, sans virus connu',
  refused: 'refusé par l’antivirus',
  removed: 'retiré',
};
const FAILURES: Readonly<Record<NonNullable<JoinedFile['scan_failure']>, string>> = {
  missing: 'introuvable là où sont gardés les fichiers',
  unanswered: 'l’antivirus ne répond pas',
};

function stateText({ state, scan_failure: failure, scan_tries: tries }: JoinedFile): string {
  if (state !== 'pending' || failure === null) return STATES[state];
  return `${STATES[state]} (${FAILURES[failure]}, ${formatCount(tries, 'essai', 'essais')})`;
}

/** One line for each file: its name, and whether an antivirus has seen it. */
export function joinedText(files: readonly JoinedFile[]): string {
  const lines = files.map((file) => `  ${file.name} – ${stateText(file)}`);
  return lines.length === 0 ? '' : ['Fichiers joints :', ...lines].join('\n');
}

/**
 * Writes files into a folder, under numbers, so that two of one name do not hide each other. What the
 * antivirus refused is not written.
 * @param folder empty or new: nothing is written over
 * @returns one line for each file, or why nothing is written
 */
export async function saveFiles(
  store: FileStore,
  files: readonly JoinedFile[],
  folder: string,
): Promise<string> {
  if (files.length === 0) return 'Aucun fichier joint.';
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    return `Le dossier ${folder} n’est pas vide. Indiquez un dossier vide ou nouveau.`;
  }
  const lines: string[] = [];
  for (const [index, file] of files.entries()) {
    const bytes = await bytesOf(store, file);
    if (typeof bytes === 'string') {
      lines.push(`  ${file.name} – ${bytes}`);
      continue;
    }
    const path = join(folder, `${index + 1} ${file.name}`);
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
    lines.push(`  ${path} – ${stateText(file)}`);
  }
  return ['Fichiers joints :', ...lines].join('\n');
}

/** Bytes of a file, or why there are none: another one is written all the same. */
async function bytesOf(store: FileStore, { id, state }: JoinedFile): Promise<Uint8Array | string> {
  if (state !== 'pending' && state !== 'clean') return STATES[state];
  try {
    return (await store.get(id)) ?? FAILURES.missing;
  } catch (error) {
    return `ne peut pas être lu maintenant (${errorCode(error)})`;
  }
}
