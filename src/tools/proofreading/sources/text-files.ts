import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../../../site/content/content-error.ts';
import { readContentFile, readContentFolder } from '../../../site/content/content-files.ts';
import type { ContentRoot } from '../../../site/content/content-root.ts';
import type { ContentFile } from '../../../site/content/parse-content-file.ts';
import { readText } from '../../../site/content/read-text.ts';
import type { TextFile } from '../passage.ts';
import { codePassages } from './code-passages.ts';
import { readOther, readPage } from './file-passages.ts';
import { partOfProcedure } from './reader-keys.ts';

/** Files of a content that people read, by the way they are read. */
export interface ContentSources {
  readonly procedures: readonly ContentFile[];
  readonly pages: readonly ContentFile[];
  readonly others: readonly ContentFile[];
}

/**
 * The files of a commune that people read.
 * @throws {ContentError} when one cannot be read: what it says could not be proofread
 */
export async function readContentSources(root: ContentRoot): Promise<ContentSources> {
  const procedures = await readContentFolder(root, 'demarches', '.md');
  const sheets = await readContentFolder(root, 'fiches', '.md');
  const others = [
    ...(await readContentFolder(root, 'services', '.yml')),
    ...(await readContentFolder(root, 'modeles-de-lettres', '.yml')),
    ...(await readContentFolder(root, 'modeles-de-reponses', '.yml', { mayBeEmpty: true })),
    await readContentFile(root, 'commune.yml'),
    await readContentFile(root, 'ecoconception.yml'),
    await readContentFile(root, 'themes.yml'),
    await readContentFile(root, 'evenements-de-vie.yml'),
    await readContentFile(root, 'lieux.json'),
    await readContentFile(root, 'quartiers.yml'),
    ...(await readContentFolder(root, 'alertes', '.yml', { mayBeEmpty: true })),
  ];
  const dated = [
    ...(await readContentFolder(root, 'actualites', '.md', { mayBeEmpty: true })),
    ...(await readContentFolder(root, 'agenda', '.md', { mayBeEmpty: true })),
  ];
  const problems = [...procedures, ...sheets, ...dated, ...others].flatMap(
    ({ file, problems: found }) => found.map((problem) => ({ file, ...problem })),
  );
  if (problems.length > 0) throw new ContentError(problems);
  return { procedures, pages: [...sheets, ...dated], others };
}

/** What they say, procedures first. */
export function contentTexts({ procedures, pages, others }: ContentSources): readonly TextFile[] {
  return [
    ...procedures.map((file) => readPage(file, partOfProcedure)),
    ...pages.map((file) => readPage(file, () => 'page')),
    ...others.map(readOther),
  ];
}

/** The content of a commune, procedures first. @throws {ContentError} when a file cannot be read */
export async function readContentTexts(root: ContentRoot): Promise<readonly TextFile[]> {
  return contentTexts(await readContentSources(root));
}

/** The wording of the site itself, for everybody and for those who write: the files of words of each room. */
export async function readInterfaceTexts(root: string): Promise<readonly TextFile[]> {
  const files: string[] = [];
  for await (const file of glob('src/**/*-texts.ts', { cwd: root })) files.push(file);
  return Promise.all(
    files.sort().map(async (file) => {
      const { text = '' } = await readText(join(root, file));
      return { file, passages: codePassages(text) };
    }),
  );
}
