import * as v from 'valibot';
import { formatInteger } from '../../kit/format-number.ts';
import type { Answer } from '../answers.ts';
import { errorTexts } from '../errors-texts.ts';
import type { Option } from '../option.ts';
import type { PaperRoom } from '../paper-answer.ts';
import { TICKED } from '../ticked.ts';
import type { ChoicesField } from './choices-schema.ts';
import { choicesTexts, tickTexts } from './choices-texts.ts';

/** Name of the box that excludes the others, and what it stores. */
export const NONE = 'aucun';

/** Boxes to tick, in order; each is a control of its own, named `key.value`. */
export function choicesOffered({ options, none }: ChoicesField): readonly Option[] {
  return none === undefined ? options : [...options, { value: NONE, label: none }];
}

export function choicesParts(field: ChoicesField) {
  return choicesOffered(field).map(({ value }) => value);
}

/** How many boxes may be ticked, in words. */
export function choicesRule({ max }: ChoicesField): string {
  return max === undefined ? tickTexts.several : tickTexts.atMost(formatInteger(max));
}

/** Values of the ticked boxes, in the order of the question; `['aucun']` for none of them. */
export function choicesAnswer(field: ChoicesField) {
  const { label, min, max, none = '' } = field;
  const values = choicesParts(field);
  return v.pipe(
    v.custom<Readonly<Record<string, string>>>(() => true),
    v.check(
      (ticks) => Object.values(ticks).every((tick) => tick === '' || tick === TICKED),
      errorTexts['choice.unknown'](label),
    ),
    v.transform((ticks) => values.filter((value) => ticks[value] === TICKED)),
    v.check(
      (ticked) => !ticked.includes(NONE) || ticked.length === 1,
      choicesTexts.noneAndOthers(label, none),
    ),
    v.check(
      (ticked) => ticked.length >= min || ticked.includes(NONE),
      choicesTexts.tooFew(label, formatInteger(min)),
    ),
    v.check(
      (ticked) => max === undefined || ticked.length <= max,
      choicesTexts.tooMany(label, formatInteger(max ?? 0)),
    ),
  );
}

export function choicesLines(field: ChoicesField, answer: Answer): readonly string[] {
  const offered = choicesOffered(field);
  return (answer as readonly string[]).map(
    (chosen) => offered.find(({ value }) => value === chosen)?.label ?? chosen,
  );
}

export function choicesPaper(field: ChoicesField): PaperRoom {
  return {
    answer: { kind: 'choices', options: choicesOffered(field) },
    rule: choicesRule(field),
  };
}

export function choicesValues(_field: ChoicesField, answer: Answer) {
  return Object.fromEntries((answer as readonly string[]).map((value) => [value, TICKED]));
}
