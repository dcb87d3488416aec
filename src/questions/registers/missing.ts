// Written by `npm run genres` from ../kinds.ts.
import { dateMissing } from '../date/date.ts';
import { emailMissing } from '../email/email.ts';
import { filesMissing } from '../files/files.ts';
import type { MissingOfKinds } from '../kind-parts.ts';
import { partialDateMissing } from '../partial-date/partial-date.ts';
import { phoneMissing } from '../phone/phone.ts';
import { placeMissing } from '../place/place.ts';
import { statementMissing } from '../statement/statement.ts';

export const MISSING = {
  email: emailMissing,
  phone: phoneMissing,
  place: placeMissing,
  date: dateMissing,
  'partial-date': partialDateMissing,
  statement: statementMissing,
  files: filesMissing,
} satisfies MissingOfKinds;
