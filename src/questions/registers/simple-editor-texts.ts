// Written by `npm run genres` from ../kinds.ts.
import type { VariantTexts } from '../../kit/key-texts.ts';
import { addressEditorTexts } from '../address/address-editor-texts.ts';
import { amountEditorTexts } from '../amount/amount-editor-texts.ts';
import { choiceEditorTexts } from '../choice/choice-editor-texts.ts';
import { choicesEditorTexts } from '../choices/choices-editor-texts.ts';
import { communeEditorTexts } from '../commune/commune-editor-texts.ts';
import { dateEditorTexts } from '../date/date-editor-texts.ts';
import { emailEditorTexts } from '../email/email-editor-texts.ts';
import { familyQuotientEditorTexts } from '../family-quotient/family-quotient-editor-texts.ts';
import type { SimpleField } from '../field.ts';
import { ibanEditorTexts } from '../iban/iban-editor-texts.ts';
import { integerEditorTexts } from '../integer/integer-editor-texts.ts';
import { longTextEditorTexts } from '../long-text/long-text-editor-texts.ts';
import { measureEditorTexts } from '../measure/measure-editor-texts.ts';
import { nameEditorTexts } from '../name/name-editor-texts.ts';
import { partialDateEditorTexts } from '../partial-date/partial-date-editor-texts.ts';
import { phoneEditorTexts } from '../phone/phone-editor-texts.ts';
import { placeEditorTexts } from '../place/place-editor-texts.ts';
import { rnaEditorTexts } from '../rna/rna-editor-texts.ts';
import { selectEditorTexts } from '../select/select-editor-texts.ts';
import { siretEditorTexts } from '../siret/siret-editor-texts.ts';
import { statementEditorTexts } from '../statement/statement-editor-texts.ts';
import { textEditorTexts } from '../text/text-editor-texts.ts';
import { timeSlotEditorTexts } from '../time-slot/time-slot-editor-texts.ts';
import { vehiclePlateEditorTexts } from '../vehicle-plate/vehicle-plate-editor-texts.ts';
import { yesNoEditorTexts } from '../yes-no/yes-no-editor-texts.ts';

export const SIMPLE_EDITOR_TEXTS = {
  text: textEditorTexts,
  'long-text': longTextEditorTexts,
  name: nameEditorTexts,
  email: emailEditorTexts,
  phone: phoneEditorTexts,
  address: addressEditorTexts,
  commune: communeEditorTexts,
  place: placeEditorTexts,
  date: dateEditorTexts,
  'partial-date': partialDateEditorTexts,
  integer: integerEditorTexts,
  amount: amountEditorTexts,
  measure: measureEditorTexts,
  'family-quotient': familyQuotientEditorTexts,
  choices: choicesEditorTexts,
  statement: statementEditorTexts,
  rna: rnaEditorTexts,
  siret: siretEditorTexts,
  iban: ibanEditorTexts,
  'vehicle-plate': vehiclePlateEditorTexts,
  'yes-no': yesNoEditorTexts,
  choice: choiceEditorTexts,
  select: selectEditorTexts,
  'time-slot': timeSlotEditorTexts,
} satisfies VariantTexts<SimpleField>;
