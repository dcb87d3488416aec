import { readFile, writeFile } from 'node:fs/promises';
import { describeKind, noPageOfKind } from '../../evidence/rgesn/ecodesign-texts.ts';
import { SHELLS } from '../../web/shell-texts.ts';
import type { BuiltPage } from './built-pages.ts';
import { measurePage, type MeasuredPage } from './page-cost.ts';
import { PAGE_KINDS, pageKind, type PageKind } from './page-kind.ts';
import { compressedWeight } from './page-weight.ts';

/** Where the page that publishes the figures is. */
export const FIGURES_PATH = '/ecoconception/';

/** A page measured by its quick weight, and where to read it again. */
export interface SitePage {
  readonly file: string;
  readonly path: string;
  readonly cost: MeasuredPage;
}

/** Where the page of the figures leaves room for those of a kind of page. */
export function figureMark(kind: PageKind): string {
  return `[mesure : ${kind}]`;
}

/**
 * Writes the measured figures of a site into the page that publishes them.
 * @param page that page as it was drawn, with its marks
 * @param pages every page of the site, this one too
 * @returns the page as it is published
 * @throws {TypeError} when a mark is missing
 */
export async function publishFigures(
  page: BuiltPage,
  pages: readonly SitePage[],
): Promise<BuiltPage> {
  // The page tells its own weight too, which its figures change: the second time, they are in it.
  await writeFile(page.file, await fillFigures(page.html, pages));
  const html = await fillFigures(page.html, pages);
  await writeFile(page.file, html);
  return { ...page, html };
}

async function fillFigures(html: string, pages: readonly SitePage[]): Promise<string> {
  const said = await Promise.all(
    PAGE_KINDS.map(async (kind) => [figureMark(kind), await describePages(kind, pages)] as const),
  );
  return said.reduce((filled, [mark, words]) => {
    if (!filled.includes(mark))
      throw new TypeError(`${FIGURES_PATH} has lost its mark « ${mark} »`);
    return filled.replace(mark, words);
  }, html);
}

async function describePages(kind: PageKind, pages: readonly SitePage[]): Promise<string> {
  // The empty pages that functions fill are nobody's pages.
  const ofKind = pages.filter(({ path }) => !path.startsWith(SHELLS) && pageKind(path) === kind);
  const worst = ofKind.toSorted((a, b) => a.cost.score - b.cost.score)[0];
  if (worst === undefined) return noPageOfKind;
  // Quick weights order pages well enough to find the worst; what is published is its true weight.
  const html = await readFile(worst.file, 'utf8');
  return describeKind(ofKind.length, measurePage(html, await compressedWeight(html)));
}
