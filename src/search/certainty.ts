import type { WordMatch } from './entry-scores.ts';

/** A word that no page has says that the question is about something else: as much as a rare one. */
const UNKNOWN = 5;
/** What a summary that mentions a word tells, beside a name that holds it. */
const MENTIONED = 0.4;

/**
 * Share of a question that a page answers: of its words, the rarest counting most, those that the names of
 * the page hold.
 * @param matches what each word of the question found, by page
 * @param pages number of pages
 */
export function coverageOf(
  matches: readonly ReadonlyMap<number, WordMatch>[],
  page: number,
  pages: number,
): number {
  let asked = 0;
  let answered = 0;
  for (const match of matches) {
    const named = [...match.values()].filter(({ isName }) => isName).length;
    const weight = match.size === 0 ? UNKNOWN : Math.log(1 + pages / (named || match.size));
    const held = match.get(page);
    asked += weight;
    if (held !== undefined) answered += weight * held.worth * (held.isName ? 1 : MENTIONED);
  }
  return asked === 0 ? 0 : answered / asked;
}

interface Answer {
  /** Share of the question that it answers. */
  readonly share: number;
  readonly score: number;
  /** Best score on the other side: what somebody else does, against what the town hall does. */
  readonly rival: number;
  readonly pages: number;
}

/** How sure it is that a page answers a question, whatever the number of pages. */
export function certaintyOf({ share, score, rival, pages }: Answer): number {
  return ((score * share) / Math.log(1 + pages)) * Math.sqrt(1.05 - rival / score);
}

/**
 * Certainty under which the page says that it is not sure. Chosen on the sentences to tune with
 * (`tests/admiville/search/tuning`), each asked with and without the page that answers it.
 */
const SURE = 9;

/** Whether the first page that was found answers the question. */
export function isSure({ certainty }: { readonly certainty: number }): boolean {
  return certainty >= SURE;
}
