// Written by `npm run genres` from ../kinds.ts.
import { AddressFieldSchema } from '../address/address-schema.ts';
import { AmountFieldSchema } from '../amount/amount-schema.ts';
import { ChoiceFieldSchema } from '../choice/choice-schema.ts';
import { ChoicesFieldSchema } from '../choices/choices-schema.ts';
import { CommuneFieldSchema } from '../commune/commune-schema.ts';
import { DateFieldSchema } from '../date/date-schema.ts';
import { EmailFieldSchema } from '../email/email-schema.ts';
import { FamilyQuotientFieldSchema } from '../family-quotient/family-quotient-schema.ts';
import { IbanFieldSchema } from '../iban/iban-schema.ts';
import { IntegerFieldSchema } from '../integer/integer-schema.ts';
import { LongTextFieldSchema } from '../long-text/long-text-schema.ts';
import { MeasureFieldSchema } from '../measure/measure-schema.ts';
import { NameFieldSchema } from '../name/name-schema.ts';
import { PartialDateFieldSchema } from '../partial-date/partial-date-schema.ts';
import { PhoneFieldSchema } from '../phone/phone-schema.ts';
import { PlaceFieldSchema } from '../place/place-schema.ts';
import { RnaFieldSchema } from '../rna/rna-schema.ts';
import { SelectFieldSchema } from '../select/select-schema.ts';
import { SiretFieldSchema } from '../siret/siret-schema.ts';
import { StatementFieldSchema } from '../statement/statement-schema.ts';
import { TextFieldSchema } from '../text/text-schema.ts';
import { TimeSlotFieldSchema } from '../time-slot/time-slot-schema.ts';
import { VehiclePlateFieldSchema } from '../vehicle-plate/vehicle-plate-schema.ts';
import { YesNoFieldSchema } from '../yes-no/yes-no-schema.ts';

export const SIMPLE_SCHEMAS = [
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
  IntegerFieldSchema,
  AmountFieldSchema,
  MeasureFieldSchema,
  FamilyQuotientFieldSchema,
  ChoicesFieldSchema,
  StatementFieldSchema,
  RnaFieldSchema,
  SiretFieldSchema,
  IbanFieldSchema,
  VehiclePlateFieldSchema,
  YesNoFieldSchema,
  ChoiceFieldSchema,
  SelectFieldSchema,
  TimeSlotFieldSchema,
] as const;
