// Written by `npm run genres` from ../kinds.ts.
import { amountMissing } from '../amount/amount.ts';
import { dateMissing } from '../date/date.ts';
import { emailMissing } from '../email/email.ts';
import { familyQuotientMissing } from '../family-quotient/family-quotient.ts';
import { filesMissing } from '../files/files.ts';
import { ibanMissing } from '../iban/iban.ts';
import { integerMissing } from '../integer/integer.ts';
import type { MissingOfKinds } from '../kind-parts.ts';
import { partialDateMissing } from '../partial-date/partial-date.ts';
import { phoneMissing } from '../phone/phone.ts';
import { placeMissing } from '../place/place.ts';
import { rnaMissing } from '../rna/rna.ts';
import { siretMissing } from '../siret/siret.ts';
import { statementMissing } from '../statement/statement.ts';

export const MISSING = {
  email: emailMissing,
  phone: phoneMissing,
  place: placeMissing,
  date: dateMissing,
  'partial-date': partialDateMissing,
  integer: integerMissing,
  amount: amountMissing,
  'family-quotient': familyQuotientMissing,
  statement: statementMissing,
  rna: rnaMissing,
  siret: siretMissing,
  iban: ibanMissing,
  files: filesMissing,
} satisfies MissingOfKinds;
