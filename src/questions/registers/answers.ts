// Written by `npm run genres` from ../kinds.ts.
import { addressAnswer } from '../address/address.ts';
import { amountAnswer } from '../amount/amount.ts';
import { choiceAnswer } from '../choice/choice.ts';
import { choicesAnswer } from '../choices/choices.ts';
import { communeAnswer } from '../commune/commune.ts';
import { dateAnswer } from '../date/date.ts';
import { emailAnswer } from '../email/email.ts';
import { familyQuotientAnswer } from '../family-quotient/family-quotient.ts';
import { filesAnswer } from '../files/files.ts';
import { groupAnswer } from '../group/group.ts';
import { ibanAnswer } from '../iban/iban.ts';
import { integerAnswer } from '../integer/integer.ts';
import type { AnswersOfKinds } from '../kind-parts.ts';
import { longTextAnswer } from '../long-text/long-text.ts';
import { measureAnswer } from '../measure/measure.ts';
import { nameAnswer } from '../name/name.ts';
import { partialDateAnswer } from '../partial-date/partial-date.ts';
import { periodAnswer } from '../period/period.ts';
import { phoneAnswer } from '../phone/phone.ts';
import { placeAnswer } from '../place/place.ts';
import { rnaAnswer } from '../rna/rna.ts';
import { selectAnswer } from '../select/select.ts';
import { siretAnswer } from '../siret/siret.ts';
import { statementAnswer } from '../statement/statement.ts';
import { textAnswer } from '../text/text.ts';
import { timeSlotAnswer } from '../time-slot/time-slot.ts';
import { vehiclePlateAnswer } from '../vehicle-plate/vehicle-plate.ts';
import { yesNoAnswer } from '../yes-no/yes-no.ts';

export const ANSWERS = {
  text: textAnswer,
  'long-text': longTextAnswer,
  name: nameAnswer,
  email: emailAnswer,
  phone: phoneAnswer,
  address: addressAnswer,
  commune: communeAnswer,
  place: placeAnswer,
  date: dateAnswer,
  'partial-date': partialDateAnswer,
  integer: integerAnswer,
  amount: amountAnswer,
  measure: measureAnswer,
  'family-quotient': familyQuotientAnswer,
  choices: choicesAnswer,
  statement: statementAnswer,
  rna: rnaAnswer,
  siret: siretAnswer,
  iban: ibanAnswer,
  'vehicle-plate': vehiclePlateAnswer,
  'yes-no': yesNoAnswer,
  choice: choiceAnswer,
  select: selectAnswer,
  'time-slot': timeSlotAnswer,
  period: periodAnswer,
  files: filesAnswer,
  group: groupAnswer,
} satisfies AnswersOfKinds;
