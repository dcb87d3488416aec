import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import * as v from 'valibot';
import type { ContentProblem } from '../../kit/content-problem.ts';
import { SlugSchema } from '../../kit/editor-text.ts';
import { splitFrontMatter } from '../../kit/front-matter.ts';
import { type ContentRoot, shownPath } from './content-root.ts';
import { leftByOtherProgram } from './other-programs.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';

/** A content file, read but not yet checked. */
export interface ContentFile {
  /** As people are told of it: `content/commune.yml`. */
  readonly file: string;
  /** From the folder of the content: `commune.yml`. */
  readonly path: string;
  /** Name without its extension: the address of the page. */
  readonly slug: string;
  readonly data: unknown;
  /** The same as it is written: the front matter, or the whole of a YAML file. */
  readonly yaml: string;
  /** Line of the file where the YAML starts, counted from 1. */
  readonly yamlLine: number;
  /** Markdown under the front matter; empty for a YAML file. */
  readonly body: string;
  /** Line of the file where the body starts, counted from 1. */
  readonly bodyLine: number;
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads one YAML file, or one Markdown file with YAML front matter.
 * @param path from the folder of the content
 */
export async function readContentFile(root: ContentRoot, path: string): Promise<ContentFile> {
  const place = { file: shownPath(root, path), path, slug: slugOf(path) };
  const { text, problem } = await readText(join(root.folder, path));
  if (problem !== undefined) return unreadable(place, problem);
  const isMarkdown = extname(path) === '.md';
  const parts = isMarkdown ? splitFrontMatter(text) : { yaml: text, body: '' };
  if (parts === undefined) {
    return unreadable(place, {
      key: '(début du fichier)',
      expected:
        'un en-tête entre deux lignes --- : trois tirets courts, que Word change parfois en un long',
      found: 'aucun en-tête',
    });
  }
  const { yaml, body } = parts;
  const yamlLine = isMarkdown ? 2 : 1;
  const parsed = parseYaml(yaml, yamlLine);
  if (parsed.problem !== undefined) return unreadable(place, parsed.problem);
  const bodyLine = yaml.split('\n').length + 2;
  return { ...place, data: parsed.data, yaml, yamlLine, body, bodyLine, problems: [] };
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
    const place = { file: shownPath(root, folder), path: folder, slug: slugOf(folder) };
    return [unreadable(place, { key: '(dossier)', expected: 'des fichiers', found: 'rien' })];
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
  const place = { file: shownPath(root, path), path, slug: slugOf(path) };
  return unreadable(place, { key: '(nom du fichier)', expected, found: `« ${entry.name} »` });
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

function unreadable(
  place: Pick<ContentFile, 'file' | 'path' | 'slug'>,
  problem: ContentProblem,
): ContentFile {
  const nothing = { data: {}, yaml: '', yamlLine: 1, body: '', bodyLine: 1 };
  return { ...place, ...nothing, problems: [problem] };
}

function slugOf(path: string): string {
  return basename(path, extname(path));
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}
