import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import * as v from 'valibot';
import { SlugSchema } from '../../kit/editor-text.ts';
import type { ContentRoot } from './content-root.ts';
import { leftByOtherProgram } from './other-programs.ts';
import { parseContentFile, placeOf, unreadable, type ContentFile } from './parse-content-file.ts';
import { readText } from './read-text.ts';

/**
 * Reads one YAML file, or one Markdown file with YAML front matter.
 * @param path from the folder of the content
 */
export async function readContentFile(root: ContentRoot, path: string): Promise<ContentFile> {
  const { text, problem } = await readText(join(root.folder, path));
  if (problem !== undefined) return unreadable(placeOf(root, path), problem);
  return parseContentFile(root, path, text);
}

/**
 * Reads every file of a folder of the content, by name. A file that would be passed over in silence
 * is a problem: whoever wrote it believes that it is published.
 * @param extension of the files, with its dot
 * @param mayBeEmpty whether there may be nothing to read: no news, no alert
 */
export async function readContentFolder(
  root: ContentRoot,
  folder: string,
  extension: string,
  { mayBeEmpty = false } = {},
): Promise<readonly ContentFile[]> {
  const entries = await readdir(join(root.folder, folder), { withFileTypes: true }).catch(() => []);
  if (entries.length === 0 && !mayBeEmpty) {
    return [
      unreadable(placeOf(root, folder), {
        key: '(dossier)',
        expected: 'des fichiers',
        found: 'rien',
      }),
    ];
  }
  const names = entries.filter(({ name }) => !name.startsWith('.')).sort(byName);
  return Promise.all(names.map((entry) => readEntry(root, folder, extension, entry)));
}

async function readEntry(
  root: ContentRoot,
  folder: string,
  extension: string,
  entry: Dirent,
): Promise<ContentFile> {
  const path = `${folder}/${entry.name}`;
  const isContent = entry.isFile() && extname(entry.name) === extension;
  if (isContent && leftByOtherProgram(entry.name) === undefined) return readNamed(root, path);
  const expected =
    leftByOtherProgram(entry.name) ?? `seulement des fichiers ${extension} dans ce dossier`;
  return unreadable(placeOf(root, path), {
    key: '(nom du fichier)',
    expected,
    found: `« ${entry.name} »`,
  });
}

/** Reads a file whose name becomes an address. */
async function readNamed(root: ContentRoot, path: string): Promise<ContentFile> {
  const content = await readContentFile(root, path);
  const named = v.safeParse(SlugSchema, content.slug);
  if (named.success) return content;
  const expected = named.issues[0].message;
  const problem = { key: '(nom du fichier)', expected, found: `« ${basename(path)} »` };
  return { ...content, problems: [...content.problems, problem] };
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}
