/** One measured figure and what it should be. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it should be, in words; absent: only to know. */
  readonly target?: string;
  readonly isReached?: boolean;
}

/** A figure that should not be larger than a limit. */
export function atMost(what: string, value: number, limit: number, unit: string): Figure {
  return { what, value, unit, target: `≤ ${limit}`, isReached: value <= limit };
}

/** A figure that should not be smaller than a limit. */
export function atLeast(what: string, value: number, limit: number, unit: string): Figure {
  return { what, value, unit, target: `≥ ${limit}`, isReached: value >= limit };
}

/** The value in the middle. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Two decimals are enough for people. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
