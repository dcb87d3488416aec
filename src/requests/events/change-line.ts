import type { FiledDefinition } from '../../procedures/definition.ts';
import { answerLines } from '../../questions/answer-text.ts';
import type { Answer } from '../../questions/answers.ts';
import { questionsOf } from '../../questions/field.ts';
import { fieldsOf } from '../../questions/form-section.ts';
import type { AnswerChange } from '../answers-now.ts';
import { eventTexts as texts } from './event-texts.ts';

/**
 * « Surface » : 12 devient 14. In the words of the form that was filed.
 * @param isDiscreet whether a sensitive answer is left unsaid: others see a terminal
 */
export function changeLine(
  { question, before, after }: AnswerChange,
  { form }: FiledDefinition,
  isDiscreet = false,
): string {
  const field = questionsOf(fieldsOf(form)).find(({ key }) => key === question);
  if (isDiscreet && field?.sensitive === true) return texts.correctedUnsaid(field.label);
  const words = (answer: Answer | undefined) => {
    const lines = field === undefined ? [] : answerLines(field, answer);
    return lines.length === 0 ? texts.noAnswer : lines.join(', ');
  };
  return texts.corrected(field?.label ?? question, words(before), words(after));
}
