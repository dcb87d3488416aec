import * as v from 'valibot';
import type { Answer } from '../../questions/answers.ts';

const AnswerSchema = v.custom<Answer>((input) => input !== undefined && input !== null);
const ChangeSchema = v.strictObject({
  question: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  before: v.optional(AnswerSchema),
  after: v.optional(AnswerSchema),
});

/** What the person puts right: each answer before and after. */
export const CORRECTION_SHAPE = {
  details: v.strictObject({
    /** How many of them. */
    questions: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** Only where the case of silence is another one: its place, or null for the rule of everybody. */
    silenceCase: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  }),
  content: v.strictObject({ changes: v.pipe(v.array(ChangeSchema), v.minLength(1)) }),
} as const;
