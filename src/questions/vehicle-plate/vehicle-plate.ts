import * as v from 'valibot';
import { isFrance } from '../address/is-france.ts';
import { errorTexts } from '../errors-texts.ts';
import { LINE, paperPart, parts, type PaperRoom } from '../paper-answer.ts';
import { partsLines } from '../parts-lines.ts';
import { storableText } from '../storable-text.ts';
import { bareText, isBlankText, visibleText } from '../visible-text.ts';
import type { VehiclePlateField } from './vehicle-plate-schema.ts';
import { platePartTexts, vehiclePlateTexts } from './vehicle-plate-texts.ts';

/** Names of the controls after the key of the field. */
export function vehiclePlateParts() {
  return ['numero', 'pays'];
}

/** Since 2009; I, O and U are never used (arrêté du 9 février 2009, article 1). */
const CURRENT = /^([A-HJ-NP-TV-Z]{2})(\d{3})([A-HJ-NP-TV-Z]{2})$/u;
/** Before 2009: a number, letters, then the department. */
const OLD = /^(\d{1,4})([A-HJ-NP-TV-Z]{1,3})(0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])$/u;
/** Elsewhere, any short mix of letters and digits. */
const FOREIGN = /^[\p{L}\p{M}\p{N}]{2,14}$/u;

/** The number written as on the plate (`AB-123-CD`, `123 AB 75`), and the country when it is not France. */
export function vehiclePlateAnswer(field: VehiclePlateField) {
  return v.pipe(
    v.object({
      numero: storableText(field.label, 30),
      pays: storableText(field.label, 60),
    }),
    v.check(({ numero }) => !isBlankText(numero), errorTexts['answer.required'](field.label)),
    v.transform(({ numero, pays }) =>
      isFrance(pays)
        ? { numero: writtenAsOnThePlate(compact(numero)) }
        : { numero: visible(numero), pays },
    ),
    v.check(
      (plate) => ('pays' in plate ? FOREIGN.test(compact(plate.numero)) : isFrench(plate.numero)),
      vehiclePlateTexts.invalid(field.label),
    ),
  );
}

const visible = (text: string) => visibleText(text).toUpperCase();

const compact = (text: string) => bareText(text).toUpperCase();

function writtenAsOnThePlate(text: string): string {
  return text.replace(CURRENT, '$1-$2-$3').replace(OLD, '$1 $2 $3');
}

function isFrench(plate: string): boolean {
  const text = compact(plate);
  return CURRENT.test(text) || OLD.test(text);
}

export const vehiclePlateLines = partsLines;

export function vehiclePlatePaper(): PaperRoom {
  return {
    answer: parts(Object.values(platePartTexts).map(({ label }) => paperPart(label, LINE))),
  };
}
