import type { Answers } from '../../questions/answers.ts';
import type { Field } from '../../questions/field.ts';
import { reasonTexts as texts } from './reason-texts.ts';

/** What the button of the page asks for. */
export const REASON_STEP = 'raison';
const REASON = 'pourquoi';
const OTHER = 'laquelle';

type Reason = keyof typeof texts.options;
const ANOTHER: Reason = 'autre';

/** The questions of whoever opens a request of a service where they do not answer. */
export const REASON_FIELDS: readonly Field[] = [
  {
    ...{ type: 'choice', key: REASON, required: true, label: texts.question, need: texts.need },
    options: Object.entries(texts.options).map(([value, label]) => ({ value, label })),
  },
  {
    ...{ type: 'text', key: OTHER, required: true, ...texts.other, need: texts.need },
    when: [{ test: 'is', question: REASON, values: [ANOTHER] }],
    maxLength: 200,
  },
];

/** The reason in words, as whoever watches over data reads it. @param answers right ones */
export function reasonIn(answers: Answers): string {
  const other = answers[OTHER];
  return typeof other === 'string' ? other : texts.options[answers[REASON] as Reason];
}
