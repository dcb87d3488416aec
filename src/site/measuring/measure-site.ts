import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatScore } from '../../evidence/rgesn/ecodesign-texts.ts';
import { ASSET_FOLDER } from '../../kit/paths.ts';
import type { FileProblem } from '../content/content-error.ts';
import { pageKind } from './page-kind.ts';
import { compressedWeight, medianWeight } from './page-weight.ts';
import type { SitePage } from './site-figures.ts';
import { validateFormScripts, validateMedian } from './validate-page.ts';
import { validateScripts } from './validate-scripts.ts';

/**
 * Measures a built site as a whole, once each of its pages is.
 * @param scripts those that pages carry
 * @returns what is said of it, and what is wrong
 */
export async function measureSite(
  folder: string,
  pages: readonly SitePage[],
  scripts: Iterable<string>,
): Promise<{ readonly said: string; readonly found: readonly FileProblem[] }> {
  // National sheets have limits of their own: the others are compared among themselves.
  const own = pages.filter(({ path }) => pageKind(path) !== 'guide');
  const median = await medianWeight(
    own.map(({ file, cost }) => ({ file, weight: cost.kilobytes })),
  );
  const weight = await weightOfForms(folder);
  const lowest = Math.min(...own.map(({ cost }) => cost.score));
  return {
    said: `${pages.length} pages, médiane : ${median} octets (brotli, style compris), EcoIndex : ${formatScore(lowest)} au moins, scripts d’un formulaire : ${weight} octets`,
    found: [
      ...(await validateScripts(folder, scripts)),
      ...validateMedian(median),
      ...validateFormScripts(weight),
    ],
  };
}

/** Bytes of the scripts that every page of a form loads before the person answers, as they were written. */
async function weightOfForms(folder: string): Promise<number> {
  let weight = 0;
  for await (const file of glob(`.${ASSET_FOLDER}/{formulaire,appareil}.*.js`, { cwd: folder })) {
    weight += await compressedWeight(await readFile(join(folder, file), 'utf8'));
  }
  return weight;
}
