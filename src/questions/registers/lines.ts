// Written by `npm run genres` from ../kinds.ts.
import { addressLines } from '../address/address.ts';
import { amountLines } from '../amount/amount.ts';
import { choiceLines } from '../choice/choice.ts';
import { choicesLines } from '../choices/choices.ts';
import { communeLines } from '../commune/commune.ts';
import { dateLines } from '../date/date.ts';
import { emailLines } from '../email/email.ts';
import { familyQuotientLines } from '../family-quotient/family-quotient.ts';
import { filesLines } from '../files/files.ts';
import { groupLines } from '../group/group.ts';
import { ibanLines } from '../iban/iban.ts';
import { integerLines } from '../integer/integer.ts';
import type { LinesOfKinds } from '../kind-parts.ts';
import { longTextLines } from '../long-text/long-text.ts';
import { measureLines } from '../measure/measure.ts';
import { nameLines } from '../name/name.ts';
import { partialDateLines } from '../partial-date/partial-date.ts';
import { periodLines } from '../period/period.ts';
import { phoneLines } from '../phone/phone.ts';
import { placeLines } from '../place/place.ts';
import { rnaLines } from '../rna/rna.ts';
import { selectLines } from '../select/select.ts';
import { siretLines } from '../siret/siret.ts';
import { statementLines } from '../statement/statement.ts';
import { textLines } from '../text/text.ts';
import { timeSlotLines } from '../time-slot/time-slot.ts';
import { vehiclePlateLines } from '../vehicle-plate/vehicle-plate.ts';
import { yesNoLines } from '../yes-no/yes-no.ts';

export const LINES = {
  text: textLines,
  'long-text': longTextLines,
  name: nameLines,
  email: emailLines,
  phone: phoneLines,
  address: addressLines,
  commune: communeLines,
  place: placeLines,
  date: dateLines,
  'partial-date': partialDateLines,
  integer: integerLines,
  amount: amountLines,
  measure: measureLines,
  'family-quotient': familyQuotientLines,
  choices: choicesLines,
  statement: statementLines,
  rna: rnaLines,
  siret: siretLines,
  iban: ibanLines,
  'vehicle-plate': vehiclePlateLines,
  'yes-no': yesNoLines,
  choice: choiceLines,
  select: selectLines,
  'time-slot': timeSlotLines,
  period: periodLines,
  files: filesLines,
  group: groupLines,
} satisfies LinesOfKinds;
