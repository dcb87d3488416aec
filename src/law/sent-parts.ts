import type { FiledDefinition } from '../procedures/definition.ts';
import { answerLines } from '../questions/answer-text.ts';
import type { Answers } from '../questions/answers.ts';
import { isAsked } from '../questions/asked.ts';
import { questionsOf } from '../questions/field.ts';
import { fieldsOf, type FormSection } from '../questions/form-section.ts';
import { yesNoTexts } from '../questions/yes-no/yes-no-texts.ts';
import { acknowledgementTexts as texts } from './acknowledgement-texts.ts';
import type { SentPart } from './receipt.ts';

/**
 * The questions that were asked of a person, by what they answered, in their parts. A part that asked
 * nothing is left out.
 */
export function askedParts(form: readonly FormSection[], answers: Answers) {
  const all = fieldsOf(form);
  return form
    .filter(({ when }) => isAsked(when, answers, all))
    .map(({ title, fields }) => ({
      title,
      questions: questionsOf(fields).filter(({ when }) => isAsked(when, answers, all)),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** What was sent, part by part, as a person reads it: on the review page and on the receipt. */
export function sentParts({ form }: FiledDefinition, answers: Answers): SentPart[] {
  return askedParts(form, answers).map(({ title, questions }) => ({
    title,
    answers: questions.map((field) => {
      const lines = answerLines(field, answers[field.key]);
      // A box left alone is an answer: the person did not agree.
      const none = field.type === 'statement' ? yesNoTexts.no : texts.notAnswered;
      return { label: field.label, lines: lines.length === 0 ? [none] : [...lines] };
    }),
  }));
}
