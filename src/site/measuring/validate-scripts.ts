import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ASSET_FOLDER, WORKER_PATH } from '../../kit/paths.ts';
import { IN_PAGES, isReadable, LOADED } from '../assets/baseline.ts';
import type { FileProblem } from '../content/content-error.ts';

const INLINED = /<script(?![^>]* src=)[^>]*>([\s\S]*?)<\/script>/gu;

/** The scripts that a page carries. */
export const inlinedScripts = (html: string): readonly string[] =>
  [...html.matchAll(INLINED)].map(([, text = '']) => text);

/**
 * Checks that the oldest browsers that get a script can read it: one that they cannot read would leave a
 * page half changed.
 * @param folder the built site
 * @param inlined what its pages carry
 */
export async function validateScripts(
  folder: string,
  inlined: Iterable<string>,
): Promise<readonly FileProblem[]> {
  const problems: FileProblem[] = [];
  const validate = async (file: string, text: string, language: string) => {
    if (await isReadable(text, language)) return;
    const expected = `un script que lisent les navigateurs de « browserslist » (${language})`;
    problems.push({ file, key: 'script', expected, found: text.slice(0, 80) });
  };
  for (const text of inlined) await validate('(script d’une page)', text, IN_PAGES);
  for await (const file of glob([`.${ASSET_FOLDER}/*.js`, `.${WORKER_PATH}`], { cwd: folder })) {
    // Words are cut by what stands before them: Safari searches as one types from 16.4 on.
    if (basename(file).startsWith('recherche.')) continue;
    await validate(file, await readFile(join(folder, file), 'utf8'), LOADED);
  }
  return problems;
}
