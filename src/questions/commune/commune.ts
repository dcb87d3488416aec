import * as v from 'valibot';
import { addressPartTexts } from '../address/address-texts.ts';
import { postalPart } from '../address/address.ts';
import { errorTexts } from '../errors-texts.ts';
import { parts, type PaperRoom } from '../paper-answer.ts';
import { envelopeLines } from '../parts-lines.ts';
import { storableText } from '../storable-text.ts';
import { compactText, isBlankText } from '../visible-text.ts';
import type { CommuneField } from './commune-schema.ts';
import { communeTexts } from './commune-texts.ts';

/** Names of the controls after the key of the field. */
export const COMMUNE_PARTS = ['code_postal', 'commune'] as const;

export function communeParts() {
  return COMMUNE_PARTS;
}

/** Five digits, 00 and 99 apart: the first is nobody's, the second is that of foreign countries. */
const POSTAL_CODE = /^(?!00|99)\d{5}$/u;

/** The postal code without its spaces, and the commune as it was typed. */
export function communeAnswer(field: CommuneField) {
  const labelOf = (part: (typeof COMMUNE_PARTS)[number]) =>
    `${field.label} – ${addressPartTexts[part].label}`;
  const filled = (part: (typeof COMMUNE_PARTS)[number], maxLength: number) =>
    v.pipe(
      storableText(labelOf(part), maxLength),
      v.check((text) => !isBlankText(text), errorTexts['answer.required'](labelOf(part))),
    );
  return v.object({
    code_postal: v.pipe(
      filled('code_postal', 20),
      v.transform(compactText),
      v.regex(POSTAL_CODE, communeTexts.wrongPostalCode(labelOf('code_postal'))),
    ),
    commune: filled('commune', 150),
  });
}

export const communeLines = envelopeLines;

export function communePaper(): PaperRoom {
  return { answer: parts(COMMUNE_PARTS.map(postalPart)) };
}
