import type { FiledDefinition } from '../../procedures/definition.ts';
import { answerLines } from '../../questions/answer-text.ts';
import type { Answer } from '../../questions/answers.ts';
import { fieldsOf } from '../../questions/form-section.ts';
import type { AnswerChange } from '../answers-now.ts';
import { eventTexts as texts } from './event-texts.ts';

/** « Surface » : 12 devient 14. In the words of the form that was filed. */
export function changeLine(
  { question, before, after }: AnswerChange,
  { form }: FiledDefinition,
): string {
  const field = fieldsOf(form).find(({ key }) => key === question);
  const words = (answer: Answer | undefined) => {
    const lines = field === undefined ? [] : answerLines(field, answer);
    return lines.length === 0 ? texts.noAnswer : lines.join(', ');
  };
  const label = field !== undefined && 'label' in field ? field.label : question;
  return texts.corrected(label, words(before), words(after));
}
