import * as v from 'valibot';
import { partReaders, postalPart } from '../address/address.ts';
import { isPostalCode } from '../address/postal-code.ts';
import { parts, type PaperRoom } from '../paper-answer.ts';
import { envelopeLines } from '../parts-lines.ts';
import { compactText } from '../visible-text.ts';
import type { CommuneField } from './commune-schema.ts';
import { communeTexts } from './commune-texts.ts';

/** Names of the controls after the key of the field. */
export const COMMUNE_PARTS = ['code_postal', 'commune'] as const;

export function communeParts() {
  return COMMUNE_PARTS;
}

/** The postal code without its spaces, and the commune as it was typed. */
export function communeAnswer(field: CommuneField) {
  const { labelOf, requiredPart } = partReaders(field);
  return v.object({
    code_postal: v.pipe(
      requiredPart('code_postal'),
      v.transform(compactText),
      v.check(isPostalCode, communeTexts.wrongPostalCode(labelOf('code_postal'))),
    ),
    commune: requiredPart('commune'),
  });
}

export const communeLines = envelopeLines;

export function communePaper(): PaperRoom {
  return { answer: parts(COMMUNE_PARTS.map(postalPart)) };
}
