// Written by `npm run genres` from ../kinds.ts.
import { addressPaper } from '../address/address.ts';
import { amountPaper } from '../amount/amount.ts';
import { choicePaper } from '../choice/choice.ts';
import { choicesPaper } from '../choices/choices.ts';
import { communePaper } from '../commune/commune.ts';
import { datePaper } from '../date/date.ts';
import { emailPaper } from '../email/email.ts';
import { familyQuotientPaper } from '../family-quotient/family-quotient.ts';
import { filesPaper } from '../files/files.ts';
import { groupPaper } from '../group/group.ts';
import { ibanPaper } from '../iban/iban.ts';
import { integerPaper } from '../integer/integer.ts';
import type { PapersOfKinds } from '../kind-parts.ts';
import { longTextPaper } from '../long-text/long-text.ts';
import { measurePaper } from '../measure/measure.ts';
import { namePaper } from '../name/name.ts';
import { partialDatePaper } from '../partial-date/partial-date.ts';
import { periodPaper } from '../period/period.ts';
import { phonePaper } from '../phone/phone.ts';
import { placePaper } from '../place/place.ts';
import { rnaPaper } from '../rna/rna.ts';
import { selectPaper } from '../select/select.ts';
import { siretPaper } from '../siret/siret.ts';
import { statementPaper } from '../statement/statement.ts';
import { textPaper } from '../text/text.ts';
import { timeSlotPaper } from '../time-slot/time-slot.ts';
import { vehiclePlatePaper } from '../vehicle-plate/vehicle-plate.ts';
import { yesNoPaper } from '../yes-no/yes-no.ts';

export const PAPERS = {
  text: textPaper,
  'long-text': longTextPaper,
  name: namePaper,
  email: emailPaper,
  phone: phonePaper,
  address: addressPaper,
  commune: communePaper,
  place: placePaper,
  date: datePaper,
  'partial-date': partialDatePaper,
  integer: integerPaper,
  amount: amountPaper,
  measure: measurePaper,
  'family-quotient': familyQuotientPaper,
  choices: choicesPaper,
  statement: statementPaper,
  rna: rnaPaper,
  siret: siretPaper,
  iban: ibanPaper,
  'vehicle-plate': vehiclePlatePaper,
  'yes-no': yesNoPaper,
  choice: choicePaper,
  select: selectPaper,
  'time-slot': timeSlotPaper,
  period: periodPaper,
  files: filesPaper,
  group: groupPaper,
} satisfies PapersOfKinds;
