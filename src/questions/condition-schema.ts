import * as v from 'valibot';
import { DaySchema } from '../kit/day.ts';
import { LineSchema } from '../kit/editor-text.ts';
import { FieldKeySchema } from './field-key.ts';

const NUMBER = 'un nombre entier';
const LIST = 'une liste de conditions';

const testEntries = {
  /** Key of a question asked before. */
  question: FieldKeySchema,
  /** Whether it must be false instead. Default: false. */
  not: v.optional(v.boolean('true (oui) ou false (non)')),
};

const number = v.pipe(v.number(NUMBER), v.integer(NUMBER));
const moreThan = v.strictObject({
  test: v.literal('more-than'),
  ...testEntries,
  /** A whole number; euros for an amount. */
  value: number,
});
const lessThan = v.strictObject({ test: v.literal('less-than'), ...testEntries, value: number });
const after = v.strictObject({ test: v.literal('after'), ...testEntries, day: DaySchema });
const before = v.strictObject({ test: v.literal('before'), ...testEntries, day: DaySchema });
const answered = v.strictObject({ test: v.literal('answered'), ...testEntries });
const is = v.strictObject({
  test: v.literal('is'),
  ...testEntries,
  /** Values of the answers that count: `oui`, `non`, `inconnu`, those of the options. */
  values: v.pipe(
    v.array(LineSchema, 'une liste de réponses'),
    v.minLength(1, 'au moins une réponse'),
  ),
});

const QUESTION_TESTS = [is, answered, moreThan, lessThan, after, before] as const;
const QUESTION_WORDS = 'is, answered, more-than, less-than, after, before';

const any = v.strictObject({
  test: v.literal('any'),
  /** One of them is enough. */
  tests: v.pipe(
    v.array(v.variant('test', QUESTION_TESTS, `l’un de ces mots : ${QUESTION_WORDS}`), LIST),
    v.minLength(2, 'au moins deux conditions : une seule s’écrit sans any'),
  ),
});

/**
 * When something is asked: every test of the list holds. `any` holds when one of its own does; with
 * `not`, nothing that a longer formula says is out of reach, and a list stays easy to write.
 */
export const ConditionSchema = v.pipe(
  v.array(
    v.variant('test', [...QUESTION_TESTS, any], `l’un de ces mots : ${QUESTION_WORDS}, any`),
    LIST,
  ),
  v.minLength(1, 'au moins une condition, ou pas de clé when'),
);
