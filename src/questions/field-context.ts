import type { Day } from '../kit/day.ts';

/** What an answer is checked against besides its definition. */
export interface FieldContext {
  /** Day of the filing in Paris: limits such as « at least fifteen days ahead » start from it. */
  readonly today: Day;
}

/** What the controls of a question hold: one text, or one text for each of its parts. */
export type TypedAnswer = string | Readonly<Record<string, string>>;

/** What one question receives from a form, with its « Je ne sais pas » box where it has one. */
export type RawAnswer =
  | TypedAnswer
  | {
      readonly given: TypedAnswer;
      /** What the box sent: empty when it is not ticked. */
      readonly unknown: string;
    };
