import type { FieldType } from '../../src/schemas/field.ts';
import type { FieldExample } from './field-example.ts';
import { TEXT_FIELD_EXAMPLES } from './text-field-examples.ts';
import { VALUE_FIELD_EXAMPLES } from './value-field-examples.ts';

/** Every kind of question: a new one that is not here does not compile. */
export const FIELD_EXAMPLES: Readonly<Record<FieldType, readonly FieldExample[]>> = {
  ...TEXT_FIELD_EXAMPLES,
  ...VALUE_FIELD_EXAMPLES,
};
