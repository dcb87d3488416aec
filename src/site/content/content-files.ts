import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import * as v from 'valibot';
import type { ContentProblem } from '../../kit/content-problem.ts';
import { SlugSchema } from '../../kit/editor-text.ts';
import { splitFrontMatter } from '../../kit/front-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';

/** A content file, read but not yet checked. */
export interface ContentFile {
  /** Path from the root of the project. */
  readonly file: string;
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

/** Reads one YAML file, or one Markdown file with YAML front matter. */
export async function readContentFile(root: string, file: string): Promise<ContentFile> {
  const { text, problem } = await readText(join(root, file));
  if (problem !== undefined) return unreadable(file, problem);
  const isMarkdown = extname(file) === '.md';
  const parts = isMarkdown ? splitFrontMatter(text) : { yaml: text, body: '' };
  if (parts === undefined) {
    return unreadable(file, {
      key: '(début du fichier)',
      expected:
        'un en-tête entre deux lignes --- : trois tirets courts, que Word change parfois en un long',
      found: 'aucun en-tête',
    });
  }
  const { yaml, body } = parts;
  const yamlLine = isMarkdown ? 2 : 1;
  const parsed = parseYaml(yaml, yamlLine);
  if (parsed.problem !== undefined) return unreadable(file, parsed.problem);
  const bodyLine = yaml.split('\n').length + 2;
  const slug = slugOf(file);
  return { file, slug, data: parsed.data, yaml, yamlLine, body, bodyLine, problems: [] };
}

/**
 * Reads every file of a folder of `content/`, by name. A file that would be passed over in silence
 * is a problem: whoever wrote it believes that it is published.
 * @param extension of the files, with its dot
 * @param mayBeEmpty whether there may be nothing to read: no news, no alert
 */
export async function readContentFolder(
  root: string,
  folder: string,
  extension: string,
  { mayBeEmpty = false } = {},
): Promise<readonly ContentFile[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  if (entries.length === 0 && !mayBeEmpty) {
    return [unreadable(folder, { key: '(dossier)', expected: 'des fichiers', found: 'rien' })];
  }
  const names = entries.filter(({ name }) => !name.startsWith('.')).sort(byName);
  return Promise.all(names.map((entry) => readEntry(root, folder, extension, entry)));
}

async function readEntry(
  root: string,
  folder: string,
  extension: string,
  entry: Dirent,
): Promise<ContentFile> {
  const file = `${folder}/${entry.name}`;
  if (entry.isFile() && extname(entry.name) === extension) return readNamed(root, file);
  const expected = `seulement des fichiers ${extension} dans ce dossier`;
  return unreadable(file, { key: '(nom du fichier)', expected, found: `« ${entry.name} »` });
}

/** Reads a file whose name becomes an address. */
async function readNamed(root: string, file: string): Promise<ContentFile> {
  const content = await readContentFile(root, file);
  const named = v.safeParse(SlugSchema, content.slug);
  if (named.success) return content;
  const expected = named.issues[0].message;
  const problem = { key: '(nom du fichier)', expected, found: `« ${basename(file)} »` };
  return { ...content, problems: [...content.problems, problem] };
}

function unreadable(file: string, problem: ContentProblem): ContentFile {
  const nothing = { data: {}, yaml: '', yamlLine: 1, body: '', bodyLine: 1 };
  return { file, slug: slugOf(file), ...nothing, problems: [problem] };
}

function slugOf(file: string): string {
  return basename(file, extname(file));
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}
