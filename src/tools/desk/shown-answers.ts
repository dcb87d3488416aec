import type { ReceivedSubmission } from '../../desk/received-submission.ts';
import { askedParts } from '../../law/sent-parts.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import { answerLines } from '../../questions/answer-text.ts';
import type { Answer, Answers } from '../../questions/answers.ts';
import { questionsOf, type Question } from '../../questions/field.ts';
import { fieldsOf } from '../../questions/form-section.ts';

/** A submission and the definition it was filed under. */
export interface ReadSubmission {
  readonly submission: ReceivedSubmission;
  readonly definition: FiledDefinition | undefined;
}

/** Which answers are shown: all of them only to whoever asks, for a terminal is seen by others. */
export type ShownAnswers = 'all' | 'not-sensitive';
/** What is shown when nothing is asked. */
export const DISCREET: ShownAnswers = 'not-sensitive';
const MASKED = '(réponse sensible, masquée : ajoutez --reponses)';

const isSensitive = (question: Question) => question.sensitive === true;

/** Stored answers, by key; but those that harm when others read them, unless all are asked for. */
export function keptAnswers(
  { submission, definition }: ReadSubmission,
  shown: ShownAnswers = DISCREET,
): Answers {
  if (shown === 'all') return submission.answers;
  // Without what it was asked under, nobody knows which they are.
  if (definition === undefined) return {};
  const hidden = questionsOf(fieldsOf(definition.form))
    .filter(isSensitive)
    .map(({ key }) => key);
  return Object.fromEntries(
    Object.entries(submission.answers).filter(([key]) => !hidden.includes(key)),
  );
}

/** Answers in words, in the order of the form; sensitive ones are masked unless all are asked for. */
export function answersOf(
  { submission, definition }: ReadSubmission,
  shown: ShownAnswers = DISCREET,
) {
  if (definition === undefined) {
    return Object.entries(submission.answers).map(([key, answer]) => ({
      key,
      type: undefined,
      label: key,
      lines: [shown === 'all' ? JSON.stringify(answer) : MASKED],
    }));
  }
  return askedParts(definition.form, submission.answers)
    .flatMap(({ questions }) => questions)
    .map((field) => ({
      key: field.key,
      type: field.type,
      label: field.label,
      lines: linesOf(field, submission.answers[field.key], shown),
    }));
}

function linesOf(field: Question, answer: Answer | undefined, shown: ShownAnswers = DISCREET) {
  const isMasked = shown !== 'all' && isSensitive(field) && answer !== undefined;
  return isMasked ? [MASKED] : answerLines(field, answer);
}
