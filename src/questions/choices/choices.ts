import * as v from 'valibot';
import { LineSchema } from '../../kit/editor-text.ts';
import { formatInteger } from '../../kit/format-number.ts';
import { errorTexts } from '../errors-texts.ts';
import { questionEntries } from '../field-entries.ts';
import { tickTexts } from '../fields-texts.ts';
import { optionsBetween, type Option } from '../option.ts';
import { TICKED } from '../statement/statement.ts';

const COUNT = 'un nombre entier de réponses, au moins 1';
const count = v.pipe(v.number(COUNT), v.integer(COUNT), v.minValue(1, COUNT));

/** Several answers among a few: boxes to tick. */
export const ChoicesFieldSchema = v.strictObject({
  type: v.literal('choices'),
  ...questionEntries,
  options: optionsBetween([2, 'au moins deux réponses'], [20, 'vingt réponses au plus']),
  /** Fewest boxes to tick, once one is ticked. Default: 1. */
  min: v.optional(count, 1),
  /** Most boxes to tick. Default: all of them. */
  max: v.optional(count),
  /** A last box that excludes the others: « Aucun de ceux-là ». */
  none: v.optional(LineSchema),
});
export type ChoicesField = v.InferOutput<typeof ChoicesFieldSchema>;

/** Name of the box that excludes the others, and what it stores. */
export const NONE = 'aucun';

/** Boxes to tick, in order; each is a control of its own, named `key.value`. */
export function choicesOptions({ options, none }: ChoicesField): readonly Option[] {
  return none === undefined ? options : [...options, { value: NONE, label: none }];
}

/** How many boxes may be ticked, in words. */
export function choicesRule({ max }: ChoicesField): string {
  return max === undefined ? tickTexts.several : tickTexts.atMost(formatInteger(max));
}

/** Values of the ticked boxes, in the order of the question; `['aucun']` for none of them. */
export function choicesAnswer(field: ChoicesField) {
  const { label, min, max, none = '' } = field;
  const values = choicesOptions(field).map(({ value }) => value);
  const tick = v.picklist(['', TICKED], errorTexts['choice.unknown'](label));
  return v.pipe(
    v.object(Object.fromEntries(values.map((value) => [value, v.optional(tick, '')]))),
    v.transform((ticks) => values.filter((value) => ticks[value] === TICKED)),
    v.check(
      (ticked) => !ticked.includes(NONE) || ticked.length === 1,
      errorTexts['choices.none'](label, none),
    ),
    v.check(
      (ticked) => ticked.length >= min || ticked.includes(NONE),
      errorTexts['choices.too_few'](label, formatInteger(min)),
    ),
    v.check(
      (ticked) => max === undefined || ticked.length <= max,
      errorTexts['choices.too_many'](label, formatInteger(max ?? 0)),
    ),
  );
}
