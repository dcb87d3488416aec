import { editDistance } from '../kit/edit-distance.ts';

/** How a term stands in the pages: for each field, how many times each page holds it. */
type Postings = Map<number, Map<number, number>>;

/** What one word of a question found in a page. */
export interface TermMatch {
  readonly score: number;
  /** Terms of the index that stood for the word. */
  readonly terms: readonly string[];
  /** Fields that hold them, by rank. */
  readonly fields: ReadonlySet<number>;
}

/** Terms to look for beside the word itself, and what a page that holds them is worth. */
export interface Looseness {
  /** Letters that may be wrong. */
  readonly mistakes?: number;
  /** Whether the word may be the beginning of another. */
  readonly isBeginning?: boolean;
}

/** Okapi BM25+. Editors give some pages twenty synonyms and others three: length says little. */
const BM25 = { k: 1.2, b: 0.3, d: 0.5 };
/** Share of what the other fields of a page add to the best one. */
const OTHERS = 0.6;
const WEIGHT = { mistake: 0.45, beginning: 0.375 };

/** An index of the terms of some pages, each made of fields. */
export interface TermIndex {
  /** Whether a page holds this very term. */
  has(term: string): boolean;
  terms(): Iterable<string>;
  /** Pages that hold a word, or what is near it, by rank. */
  search(word: string, looseness?: Looseness): Map<number, TermMatch>;
}

/**
 * A library of searches weighs a seventh of what a phone may load for the whole search: a site that never
 * changes needs this much of it.
 * @param boosts what each field is worth
 * @param pages terms of each field of each page
 */
export function createTermIndex(
  boosts: readonly number[],
  pages: readonly (readonly (readonly string[])[])[],
): TermIndex {
  const index = new Map<string, Postings>();
  pages.forEach((fields, page) => {
    fields.forEach((terms, field) => {
      for (const term of terms) {
        const postings: Postings = index.get(term) ?? new Map<number, Map<number, number>>();
        index.set(term, postings);
        const held = postings.get(field) ?? new Map<number, number>();
        postings.set(field, held.set(page, (held.get(page) ?? 0) + 1));
      }
    });
  });
  const averages = boosts.map(
    (_, field) =>
      pages.reduce((sum, fields) => sum + lengthOf(fields[field]), 0) / pages.length || 1,
  );

  function score(
    found: Map<number, TermMatch>,
    term: string,
    postings: Postings | undefined,
    weight: number,
  ): void {
    for (const [field, held] of postings ?? []) {
      const worth = weight * (boosts[field] ?? 0);
      const rarity = Math.log(1 + (pages.length - held.size + 0.5) / (held.size + 0.5));
      for (const [page, times] of held) {
        const length = lengthOf(pages[page]?.[field]) / (averages[field] ?? 1);
        const often = (times * (BM25.k + 1)) / (times + BM25.k * (1 - BM25.b + BM25.b * length));
        const known = found.get(page);
        found.set(page, {
          score: together(known?.score ?? 0, worth * rarity * (BM25.d + often)),
          terms: [...new Set([...(known?.terms ?? []), term])],
          fields: new Set([...(known?.fields ?? []), field]),
        });
      }
    }
  }

  return {
    has: (term) => index.has(term),
    terms: () => index.keys(),
    search: (word, { mistakes = 0, isBeginning = false } = {}) => {
      const found = new Map<number, TermMatch>();
      if (!isBeginning && mistakes === 0) {
        score(found, word, index.get(word), 1);
        return found;
      }
      for (const [term, postings] of index) {
        const weight = isBeginning ? asBeginning(word, term) : withMistakes(word, term, mistakes);
        if (weight > 0) score(found, term, postings, weight);
      }
      return found;
    },
  };
}

/** What a term is worth in the place of a word that begins it; 0: nothing. */
function asBeginning(word: string, term: string): number {
  if (!term.startsWith(word)) return 0;
  return (WEIGHT.beginning * term.length) / (1.3 * term.length - 0.3 * word.length);
}

/** What it is worth where the word has that many mistakes at most; 0: nothing. */
function withMistakes(word: string, term: string, most: number): number {
  // The first letter of a word is seldom wrong.
  if (!term.startsWith(word.charAt(0)) || Math.abs(term.length - word.length) > most) return 0;
  const distance = editDistance(word, term);
  return distance > most ? 0 : (WEIGHT.mistake * term.length) / (term.length + distance);
}

/** A page with many names says the same word in each: the best of them counts most. */
function together(one: number, other: number): number {
  return Math.max(one, other) + OTHERS * Math.min(one, other);
}

const lengthOf = (terms: readonly string[] = []) => new Set(terms).size;
