import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { ContentProblem } from '../domain/check-procedure.ts';

/** A content file, read but not yet checked. */
export interface ContentFile {
  /** Path from the root of the project. */
  readonly file: string;
  /** Name without its extension: the address of the page. */
  readonly slug: string;
  readonly data: unknown;
  /** Markdown under the front matter; empty for a YAML file. */
  readonly body: string;
  readonly problems: readonly ContentProblem[];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/u;

/** Reads one YAML file, or one Markdown file with YAML front matter. */
export async function readContentFile(root: string, file: string): Promise<ContentFile> {
  const text = await readFile(join(root, file), 'utf8');
  const isMarkdown = extname(file) === '.md';
  const parts = isMarkdown ? FRONT_MATTER.exec(text) : [text, text, ''];
  const slug = basename(file, extname(file));
  if (parts === null) {
    const problem = {
      key: '(début du fichier)',
      expected: 'un en-tête entre deux lignes ---',
      found: 'aucun en-tête',
    };
    return { file, slug, data: {}, body: text, problems: [problem] };
  }
  const [, yaml = '', body = ''] = parts;
  // The core schema keeps days as the text that was typed: a `Date` would depend on the time zone.
  try {
    return { file, slug, data: load(yaml, { schema: CORE_SCHEMA }), body, problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = error.mark.line + (isMarkdown ? 2 : 1);
    const problem = {
      key: `(ligne ${line})`,
      expected:
        'un texte YAML bien formé : vérifiez les espaces en début de ligne et les deux-points',
      found:
        error.mark.snippet
          .split('\n')
          .find((text) => text.includes('>'))
          ?.trim() ?? error.reason,
    };
    return { file, slug, data: undefined, body, problems: [problem] };
  }
}

/** Reads every file of a folder of `content/` with one of the extensions, by name. */
export async function readContentFolder(
  root: string,
  folder: string,
  extension: string,
): Promise<readonly ContentFile[]> {
  const names = (await readdir(join(root, folder))).filter((name) => extname(name) === extension);
  return Promise.all(names.sort().map((name) => readContentFile(root, `${folder}/${name}`)));
}
