import type { Question } from '../../../src/questions/field.ts';
import type { FieldExample } from './field-example.ts';
import { FILE_FIELD_EXAMPLES } from './file-field-examples.ts';
import { MADE_FIELD_EXAMPLES } from './made-field-examples.ts';
import { NUMBER_FIELD_EXAMPLES } from './number-field-examples.ts';
import { PICK_FIELD_EXAMPLES } from './pick-field-examples.ts';
import { PLACE_FIELD_EXAMPLES } from './place-field-examples.ts';
import { TEXT_FIELD_EXAMPLES } from './text-field-examples.ts';
import { VALUE_FIELD_EXAMPLES } from './value-field-examples.ts';

/** Every kind of question: a new one that is not here does not compile. */
export const FIELD_EXAMPLES: Readonly<Record<Question['type'], readonly FieldExample[]>> = {
  ...TEXT_FIELD_EXAMPLES,
  ...PLACE_FIELD_EXAMPLES,
  ...VALUE_FIELD_EXAMPLES,
  ...NUMBER_FIELD_EXAMPLES,
  ...PICK_FIELD_EXAMPLES,
  ...MADE_FIELD_EXAMPLES,
  ...FILE_FIELD_EXAMPLES,
};
