import { askedParts, sentParts } from '../../law/sent-parts.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import type { Answers } from '../../questions/answers.ts';
import { changesOf } from '../../requests/answers-now.ts';
import type { JournalEvent } from '../../requests/events/journal.ts';

export interface AnswerPart {
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    readonly lines: readonly string[];
    /** The person put it right since they sent it. */
    readonly isCorrected: boolean;
  }[];
}

/** Answers as the person saw them, under the form that they filed, those that they corrected marked. */
export function answerParts(
  definition: FiledDefinition,
  answers: Answers,
  events: readonly JournalEvent[],
): readonly AnswerPart[] {
  const corrected = new Set(events.flatMap(changesOf).map(({ question }) => question));
  const keys = askedParts(definition.form, answers).map(({ questions }) => questions);
  return sentParts(definition, answers).map(({ title, answers: rows }, part) => ({
    title,
    rows: rows.map((row, place) => ({
      ...row,
      isCorrected: corrected.has(keys[part]?.[place]?.key ?? ''),
    })),
  }));
}
