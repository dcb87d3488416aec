import { describeCost } from '../../evidence/rgesn/ecodesign-texts.ts';
import { formatDecimal } from '../../kit/format-number.ts';
import type { FileProblem } from '../content/content-error.ts';
import { findPlaceholder } from '../content/placeholders.ts';
import {
  ELEMENT_LIMIT,
  FORM_SCRIPT_LIMIT,
  GRADE_A_SCORE,
  GUIDE_PAGE_LIMIT,
  MEDIAN_LIMIT,
  PAGE_LIMIT,
  PROCEDURE_SCORE,
  REQUEST_LIMIT,
} from './budgets.ts';
import type { BuiltPage } from './built-pages.ts';
import { measurePage, type MeasuredPage } from './page-cost.ts';
import { pageKind } from './page-kind.ts';
import { compressedWeight, quickWeight } from './page-weight.ts';

/**
 * Checks a page that the build made: weight, EcoIndex, elements, and no text left to write.
 * @param quick what it costs; nothing where only its texts are checked
 */
export async function validatePage(
  page: BuiltPage,
  quick: MeasuredPage | undefined,
): Promise<readonly FileProblem[]> {
  const { path, html } = page;
  const placeholder = findPlaceholder(html.replaceAll(/<style[\s\S]*?<\/style>/gu, ''));
  return [
    ...(quick === undefined ? [] : await validateQuickly(page, quick)),
    ...(placeholder === undefined
      ? []
      : [
          { file: path, key: 'texte', expected: 'un texte définitif', found: `« ${placeholder} »` },
        ]),
  ];
}

async function validateQuickly(
  { path, html }: BuiltPage,
  quick: MeasuredPage,
): Promise<readonly FileProblem[]> {
  const own = withoutNationalSheets(html);
  // The quick weight is a little over the true one, which is only needed when a page seems refused.
  const costs = validateCost(path, own === html ? quick : measurePage(own, await quickWeight(own)));
  const isNear = costs.length > 0 && quick.kilobytes * 1000 < 2 * PAGE_LIMIT;
  return isNear ? validateCost(path, measurePage(own, await compressedWeight(own))) : costs;
}

/**
 * A page without the links that an import adds to it (`NationalSheets.astro`): what was published
 * yesterday is not refused because of what came in the night. The figures of the site count them.
 */
function withoutNationalSheets(html: string): string {
  return html.replace(/<section class="national">[\s\S]*?<\/section>/u, '');
}

/** Checks the page in the middle of the site. */
export function validateMedian(median: number): readonly FileProblem[] {
  const unit = 'octets, style compris (brotli)';
  return overLimit('(page médiane du site)', 'poids', unit, median, MEDIAN_LIMIT);
}

/** Checks the scripts of the pages of forms: what any of them loads before the person answers. */
export function validateFormScripts(weight: number): readonly FileProblem[] {
  return overLimit(
    '(scripts des formulaires)',
    'poids',
    'octets (brotli)',
    weight,
    FORM_SCRIPT_LIMIT,
  );
}

function validateCost(path: string, cost: MeasuredPage): readonly FileProblem[] {
  const weight = Math.round(cost.kilobytes * 1000);
  const kind = pageKind(path);
  const isProcedure = kind === 'procedure';
  const isNational = kind === 'guide';
  const limit = isNational ? GUIDE_PAGE_LIMIT : PAGE_LIMIT;
  const elements = isProcedure ? cost.dom : 0;
  return [
    ...overLimit(path, 'poids', 'octets, style compris (brotli)', weight, limit),
    ...overLimit(path, 'requêtes', 'requête pour lire la page', cost.requests, REQUEST_LIMIT),
    ...overLimit(path, 'éléments', 'éléments sur une page de démarche', elements, ELEMENT_LIMIT),
    // Its elements are the State's: its EcoIndex is published, and refuses nothing.
    ...(isNational ? [] : validateScore(path, cost, isProcedure)),
  ];
}

function validateScore(path: string, cost: MeasuredPage, isProcedure: boolean) {
  const limit = isProcedure ? PROCEDURE_SCORE : GRADE_A_SCORE;
  if (cost.grade === 'A' && cost.score >= limit) return [];
  const missing = formatDecimal(Math.ceil((limit - cost.score) * 100) / 100, 2);
  return [
    {
      file: path,
      key: 'EcoIndex',
      expected: isProcedure
        ? `${limit} au moins sur une page de démarche`
        : `la note A, soit plus de ${limit}`,
      found: `${describeCost(cost)}, soit ${missing} de moins`,
    },
  ];
}

function overLimit(
  file: string,
  key: string,
  unit: string,
  found: number,
  limit: number,
): readonly FileProblem[] {
  if (found <= limit) return [];
  return [
    {
      file,
      key,
      expected: `${limit} ${unit} au plus`,
      found: `${found}, soit ${found - limit} de trop`,
    },
  ];
}
