import type { Day } from '../day.ts';

/** What an answer is checked against besides its definition. */
export interface FieldContext {
  /** Day of the filing in Paris: limits such as « at least fifteen days ahead » start from it. */
  readonly today: Day;
}

/** What one question receives from a form: one text, or one text for each of its parts. */
export type RawAnswer = string | Readonly<Record<string, string>>;
