import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from '../../attachments/file-store.server.ts';
import type { JoinedFile } from '../../attachments/joined-files-repository.ts';

/** What the antivirus said, in the words of an agent. */
const STATES: Readonly<Record<JoinedFile['state'], string>> = {
  pending: 'non analysé',
  clean: 'analysé, sans virus connu',
  refused: 'refusé par l’antivirus',
};

/** One line for each file: its name, and whether an antivirus has seen it. */
export function joinedText(files: readonly JoinedFile[]): string {
  const lines = files.map(({ name, state }) => `  ${name} – ${STATES[state]}`);
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
  for (const [index, { id, name, state }] of files.entries()) {
    const bytes = state === 'refused' ? undefined : await store.get(id);
    if (bytes === undefined) {
      lines.push(`  ${name} – ${STATES.refused}, ou effacé`);
      continue;
    }
    const path = join(folder, `${index + 1} ${name}`);
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
    lines.push(`  ${path} – ${STATES[state]}`);
  }
  return ['Fichiers joints :', ...lines].join('\n');
}
