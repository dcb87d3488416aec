import * as v from 'valibot';
import { AddressFieldSchema, addressParts } from './fields/address.ts';
import { ChoiceFieldSchema, StatementFieldSchema } from './fields/choice.ts';
import { EmailFieldSchema, PhoneFieldSchema } from './fields/contact.ts';
import { DATE_PARTS, DateFieldSchema } from './fields/date.ts';
import { AmountFieldSchema, IntegerFieldSchema } from './fields/number.ts';
import { RnaFieldSchema, SiretFieldSchema } from './fields/registration-number.ts';
import { LongTextFieldSchema, TextFieldSchema } from './fields/text.ts';

/** A question of a form, as an editor writes it. */
export const FieldSchema = v.variant(
  'type',
  [
    TextFieldSchema,
    LongTextFieldSchema,
    EmailFieldSchema,
    PhoneFieldSchema,
    AddressFieldSchema,
    DateFieldSchema,
    IntegerFieldSchema,
    AmountFieldSchema,
    ChoiceFieldSchema,
    StatementFieldSchema,
    RnaFieldSchema,
    SiretFieldSchema,
  ],
  'un type de question connu : text, long-text, email, phone, address, date, integer, amount, choice, statement, rna, siret',
);
export type Field = v.InferOutput<typeof FieldSchema>;
export type FieldType = Field['type'];

/** Names of the parts of a question that has several controls; empty for one control. */
export function fieldParts(field: Field): readonly string[] {
  switch (field.type) {
    case 'address':
      return addressParts(field);
    case 'date':
      return DATE_PARTS;
    default:
      return [];
  }
}

/** Names of the controls of a question: its key, or `key.part` for each part. A public contract. */
export function controlNames(field: Field): readonly string[] {
  const parts = fieldParts(field);
  return parts.length === 0 ? [field.key] : parts.map((part) => `${field.key}.${part}`);
}

/** Makes an exhaustive `switch` on a field type fail at compile time when a type is added. */
export function assertUnreachable(value: never): never {
  throw new TypeError(`Unknown field type: ${JSON.stringify(value)}`);
}
