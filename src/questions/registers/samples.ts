// Written by `npm run genres` from ../kinds.ts.
import { addressSample } from '../address/address-sample.ts';
import { amountSample } from '../amount/amount-sample.ts';
import { choiceSample } from '../choice/choice-sample.ts';
import { choicesSample } from '../choices/choices-sample.ts';
import { communeSample } from '../commune/commune-sample.ts';
import { dateSample } from '../date/date-sample.ts';
import { emailSample } from '../email/email-sample.ts';
import { familyQuotientSample } from '../family-quotient/family-quotient-sample.ts';
import { filesSample } from '../files/files-sample.ts';
import { groupSample } from '../group/group-sample.ts';
import { ibanSample } from '../iban/iban-sample.ts';
import { integerSample } from '../integer/integer-sample.ts';
import type { SamplesOfKinds } from '../kind-parts.ts';
import { longTextSample } from '../long-text/long-text-sample.ts';
import { measureSample } from '../measure/measure-sample.ts';
import { nameSample } from '../name/name-sample.ts';
import { partialDateSample } from '../partial-date/partial-date-sample.ts';
import { periodSample } from '../period/period-sample.ts';
import { phoneSample } from '../phone/phone-sample.ts';
import { placeSample } from '../place/place-sample.ts';
import { rnaSample } from '../rna/rna-sample.ts';
import { selectSample } from '../select/select-sample.ts';
import { siretSample } from '../siret/siret-sample.ts';
import { statementSample } from '../statement/statement-sample.ts';
import { textSample } from '../text/text-sample.ts';
import { timeSlotSample } from '../time-slot/time-slot-sample.ts';
import { vehiclePlateSample } from '../vehicle-plate/vehicle-plate-sample.ts';
import { yesNoSample } from '../yes-no/yes-no-sample.ts';

export const SAMPLES = {
  text: textSample,
  'long-text': longTextSample,
  name: nameSample,
  email: emailSample,
  phone: phoneSample,
  address: addressSample,
  commune: communeSample,
  place: placeSample,
  date: dateSample,
  'partial-date': partialDateSample,
  integer: integerSample,
  amount: amountSample,
  measure: measureSample,
  'family-quotient': familyQuotientSample,
  choices: choicesSample,
  statement: statementSample,
  rna: rnaSample,
  siret: siretSample,
  iban: ibanSample,
  'vehicle-plate': vehiclePlateSample,
  'yes-no': yesNoSample,
  choice: choiceSample,
  select: selectSample,
  'time-slot': timeSlotSample,
  period: periodSample,
  files: filesSample,
  group: groupSample,
} satisfies SamplesOfKinds;
