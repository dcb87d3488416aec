import { QUANTILES } from './quantiles.ts';

/** What reading a page costs. */
export interface PageCost {
  /** Elements of the page, as the browser holds them. */
  readonly dom: number;
  /** HTTP requests. */
  readonly requests: number;
  /** Thousands of bytes transferred, compressed. */
  readonly kilobytes: number;
}

/** From the best to the worst. */
export type EcoGrade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G';

/** EcoIndex of a page. */
export interface EcoIndex {
  /** From 0 to 100; 100 costs nothing. */
  readonly score: number;
  readonly grade: EcoGrade;
}

/** A page has a grade when its score is over this. */
const GRADES: readonly (readonly [grade: EcoGrade, over: number])[] = [
  ['A', 80],
  ['B', 70],
  ['C', 55],
  ['D', 40],
  ['E', 25],
  ['F', 10],
];

/** Gives a page its EcoIndex: where it stands among web pages; elements weigh more than bytes. */
export function ecoIndex({ dom, requests, kilobytes }: PageCost): EcoIndex {
  const rank =
    (3 * rankAmong(QUANTILES.dom, dom) +
      2 * rankAmong(QUANTILES.requests, requests) +
      rankAmong(QUANTILES.kilobytes, kilobytes)) /
    6;
  const score = 100 - 5 * rank;
  return { score, grade: GRADES.find(([, over]) => score > over)?.[0] ?? 'G' };
}

/** Place of a value among twenty parts, from 0 to 20, in proportion between two borders. */
function rankAmong(borders: readonly number[], value: number): number {
  const next = borders.findIndex((border) => value < border);
  if (next === -1) return borders.length - 1;
  const [low = 0, high = 0] = borders.slice(Math.max(0, next - 1), next + 1);
  return next - 1 + (value - low) / (high - low);
}
