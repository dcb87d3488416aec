import { addressAnswer } from './address/address.ts';
import { pickAnswer } from './choice/choice.ts';
import { choicesAnswer } from './choices/choices.ts';
import { communeAnswer } from './commune/commune.ts';
import { emailAnswer, phoneAnswer } from './contact/contact.ts';
import { dateAnswer } from './date/date.ts';
import { familyQuotientAnswer } from './family-quotient/family-quotient.ts';
import type { FieldContext } from './field-context.ts';
import { assertUnreachable } from './field.ts';
import { nameAnswer } from './name/name.ts';
import { amountAnswer, integerAnswer } from './number/number.ts';
import { partialDateAnswer } from './partial-date/partial-date.ts';
import { placeAnswer } from './place/place.ts';
import { rnaAnswer, siretAnswer } from './registration-number/registration-number.ts';
import type { SimpleField } from './simple-field.ts';
import { statementAnswer } from './statement/statement.ts';
import { textAnswer } from './text/text.ts';
import { vehiclePlateAnswer } from './vehicle-plate/vehicle-plate.ts';

/** Schema of the answer to one simple question that was answered. */
export function simpleAnswer(field: SimpleField, context: FieldContext) {
  switch (field.type) {
    case 'text':
    case 'long-text':
      return textAnswer(field);
    case 'name':
      return nameAnswer(field);
    case 'email':
      return emailAnswer(field);
    case 'phone':
      return phoneAnswer(field);
    case 'address':
      return addressAnswer(field);
    case 'commune':
      return communeAnswer(field);
    case 'place':
      return placeAnswer(field);
    case 'date':
      return dateAnswer(field, context);
    case 'partial-date':
      return partialDateAnswer(field, context);
    case 'integer':
      return integerAnswer(field);
    case 'amount':
      return amountAnswer(field);
    case 'family-quotient':
      return familyQuotientAnswer(field);
    case 'yes-no':
    case 'choice':
    case 'select':
    case 'time-slot':
      return pickAnswer(field);
    case 'choices':
      return choicesAnswer(field);
    case 'statement':
      return statementAnswer(field);
    case 'rna':
      return rnaAnswer(field);
    case 'siret':
      return siretAnswer(field);
    case 'vehicle-plate':
      return vehiclePlateAnswer(field);
    default:
      return assertUnreachable(field);
  }
}
