import * as v from 'valibot';
import { isExistingDay, type Day } from '../kit/day.ts';
import type { Answers } from './answers.ts';
import { dateTexts } from './date/date-texts.ts';
import { errorTexts } from './errors-texts.ts';
import type { Question } from './field.ts';
import { isUnknownAnswer } from './unknown.ts';

/** What is checked between questions, once each of them is right: one mistake gives one message. */
export function formRules(questions: readonly Question[]): readonly v.GenericPipeAction<Answers>[] {
  const find = (key: string | undefined) => questions.find((question) => question.key === key);
  return questions.flatMap((question) => {
    if (question.type === 'date' && question.notBefore !== undefined) {
      return [dayNotBefore(question, find(question.notBefore))];
    }
    return needsOf(question).flatMap(({ answer, label, needs }) => {
      const needed = find(needs);
      return needed === undefined ? [] : [neededBy(question, answer, label, needed)];
    });
  });
}

/** An answer that makes another question needed. */
export interface Need {
  readonly answer: string | boolean;
  readonly label: string;
  readonly needs: string;
}

/** The answers to a question that make others needed. */
export function needsOf(question: Question): readonly Need[] {
  if (question.type === 'statement') {
    return question.needs === undefined
      ? []
      : [{ answer: true, label: question.label, needs: question.needs }];
  }
  if (question.type !== 'choice' && question.type !== 'select') return [];
  return question.options.flatMap(({ value, label, needs }) =>
    needs === undefined ? [] : [{ answer: value, label, needs }],
  );
}

/** « Je n’en ai pas » answers a question, and does not give what another answer needs. */
const isGiven = (answer: Answers[string]) => answer !== undefined && !isUnknownAnswer(answer);

function neededBy(
  question: Question,
  answer: string | boolean,
  chosen: string,
  needed: Question,
): v.GenericPipeAction<Answers> {
  return v.forward(
    v.partialCheck(
      [[question.key], [needed.key]],
      (answers: Answers) => answers[question.key] !== answer || isGiven(answers[needed.key]),
      errorTexts['answer.needed_by'](needed.label, chosen),
    ),
    [needed.key],
  );
}

function dayNotBefore(question: Question, other: Question | undefined) {
  const isDay = (value: unknown): value is Day => typeof value === 'string' && isExistingDay(value);
  return v.forward(
    v.partialCheck(
      [[question.key], [other?.key ?? '']],
      (answers: Answers) => {
        const [day, limit] = [answers[question.key], answers[other?.key ?? '']];
        return !isDay(day) || !isDay(limit) || day >= limit;
      },
      dateTexts.beforeOther(question.label, other?.label ?? ''),
    ),
    [question.key],
  ) as v.GenericPipeAction<Answers>;
}
