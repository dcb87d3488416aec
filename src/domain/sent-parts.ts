import type { Answers } from '../schemas/answers.ts';
import type { ProcedureDefinition } from '../schemas/definition.ts';
import { questionsOf } from '../schemas/field.ts';
import type { SentPart } from '../schemas/receipt.ts';
import { acknowledgementTexts as texts } from '../texts/acknowledgement.ts';
import { answerLines } from './answer-text.ts';

/** What was sent, part by part, as a person reads it: on the check page and on the receipt. */
export function sentParts(definition: ProcedureDefinition, answers: Answers): SentPart[] {
  return definition.form.map(({ title, fields }) => ({
    title,
    answers: questionsOf(fields).map((field) => {
      const lines = answerLines(field, answers[field.key]);
      return { label: field.label, lines: lines.length === 0 ? [texts.notAnswered] : [...lines] };
    }),
  }));
}
