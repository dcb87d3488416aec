import * as v from 'valibot';
import { errorTexts } from '../errors-texts.ts';
import { questionEntries } from '../field-entries.ts';
import { pickTexts } from '../fields-texts.ts';
import { optionsBetween, type Option } from '../option.ts';
import { slotOption, type TimeSlotField } from '../time-slot/time-slot.ts';
import { UNKNOWN } from '../unknown.ts';

/** One answer among a few, all visible. */
export const ChoiceFieldSchema = v.strictObject({
  type: v.literal('choice'),
  ...questionEntries,
  options: optionsBetween([2, 'au moins deux réponses'], [12, 'douze réponses au plus']),
});
export type ChoiceField = v.InferOutput<typeof ChoiceFieldSchema>;

/** One answer among many, in a folded list: what would be a page of radio buttons. */
export const SelectFieldSchema = v.strictObject({
  type: v.literal('select'),
  ...questionEntries,
  options: optionsBetween(
    [13, 'au moins treize réponses : pour douze ou moins, écrivez type: choice'],
    [300, 'trois cents réponses au plus'],
  ),
});
export type SelectField = v.InferOutput<typeof SelectFieldSchema>;

/** Yes or no, stored as `true` or `false`. */
export const YesNoFieldSchema = v.strictObject({ type: v.literal('yes-no'), ...questionEntries });
export type YesNoField = v.InferOutput<typeof YesNoFieldSchema>;

/** Questions answered by one answer among those that are offered. */
export type PickField = ChoiceField | SelectField | YesNoField | TimeSlotField;

const YES = 'oui';
const NO = 'non';
const YES_NO: readonly Option[] = [
  { value: YES, label: pickTexts.yes },
  { value: NO, label: pickTexts.no },
];

/** What a radio button sends for an answer that is stored as a boolean. */
export function yesOrNo(answer: boolean): string {
  return answer ? YES : NO;
}

/** Answers offered, in order; « Je ne sais pas » is the last of them. */
export function pickOptions(field: PickField): readonly Option[] {
  const options = offered(field);
  return field.unknown === undefined
    ? options
    : [...options, { value: UNKNOWN, label: field.unknown }];
}

function offered(field: PickField): readonly Option[] {
  switch (field.type) {
    case 'choice':
    case 'select':
      return field.options;
    case 'yes-no':
      return YES_NO;
    case 'time-slot':
      return field.slots.map(slotOption);
  }
}

/** The value of the chosen option; a boolean for yes or no. */
export function pickAnswer(field: PickField) {
  return v.pipe(
    v.picklist(
      offered(field).map(({ value }) => value),
      errorTexts['choice.unknown'](field.label),
    ),
    v.transform((value) => (field.type === 'yes-no' ? value === YES : value)),
  );
}
