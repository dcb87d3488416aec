import * as v from 'valibot';
import { AddressFieldSchema, addressParts } from './address/address.ts';
import { ChoiceFieldSchema, SelectFieldSchema, YesNoFieldSchema } from './choice/choice.ts';
import { choicesOptions, ChoicesFieldSchema } from './choices/choices.ts';
import { COMMUNE_PARTS, CommuneFieldSchema } from './commune/commune.ts';
import { EmailFieldSchema, PhoneFieldSchema } from './contact/contact.ts';
import { DATE_PARTS, DateFieldSchema } from './date/date.ts';
import { FamilyQuotientFieldSchema } from './family-quotient/family-quotient.ts';
import { NameFieldSchema } from './name/name.ts';
import { AmountFieldSchema, IntegerFieldSchema } from './number/number.ts';
import { PartialDateFieldSchema } from './partial-date/partial-date.ts';
import { PLACE_PARTS, PlaceFieldSchema } from './place/place.ts';
import { RnaFieldSchema, SiretFieldSchema } from './registration-number/registration-number.ts';
import { StatementFieldSchema } from './statement/statement.ts';
import { LongTextFieldSchema, TextFieldSchema } from './text/text.ts';
import { TimeSlotFieldSchema } from './time-slot/time-slot.ts';
import { PLATE_PARTS, VehiclePlateFieldSchema } from './vehicle-plate/vehicle-plate.ts';

/** Questions that may also be asked about each child, each plot: all but those made of questions. */
export const SIMPLE_FIELD_SCHEMAS = [
  TextFieldSchema,
  LongTextFieldSchema,
  NameFieldSchema,
  EmailFieldSchema,
  PhoneFieldSchema,
  AddressFieldSchema,
  CommuneFieldSchema,
  PlaceFieldSchema,
  DateFieldSchema,
  PartialDateFieldSchema,
  TimeSlotFieldSchema,
  IntegerFieldSchema,
  AmountFieldSchema,
  FamilyQuotientFieldSchema,
  YesNoFieldSchema,
  ChoiceFieldSchema,
  ChoicesFieldSchema,
  SelectFieldSchema,
  StatementFieldSchema,
  RnaFieldSchema,
  SiretFieldSchema,
  VehiclePlateFieldSchema,
] as const;
export type SimpleField = v.InferOutput<(typeof SIMPLE_FIELD_SCHEMAS)[number]>;

/** Names of the types, for the message about an unknown one. */
export const SIMPLE_TYPES = SIMPLE_FIELD_SCHEMAS.map(({ entries }) => entries.type.literal);

/** Names of the parts of a question that has several controls; empty for one control. */
export function simpleFieldParts(field: SimpleField): readonly string[] {
  switch (field.type) {
    case 'address':
      return addressParts(field);
    case 'date':
    case 'partial-date':
      return DATE_PARTS;
    case 'commune':
      return COMMUNE_PARTS;
    case 'vehicle-plate':
      return PLATE_PARTS;
    case 'place':
      return PLACE_PARTS;
    case 'choices':
      return choicesOptions(field).map(({ value }) => value);
    default:
      return [];
  }
}
