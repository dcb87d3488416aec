import * as v from 'valibot';
import { errorTexts } from '../errors-texts.ts';
import { cells, LINE, paperPart, parts, type PaperRoom } from '../paper-answer.ts';
import { envelopeLines } from '../parts-lines.ts';
import { storableText } from '../storable-text.ts';
import { compactText, isBlankText } from '../visible-text.ts';
import type { AddressField } from './address-schema.ts';
import { addressPartTexts, addressTexts } from './address-texts.ts';

export type AddressPart = keyof typeof addressPartTexts;

/** Parts asked, in the order of an envelope. */
export function addressParts(field: AddressField): readonly AddressPart[] {
  return field.scope === 'street'
    ? ['voie', 'complement']
    : ['voie', 'complement', 'code_postal', 'commune', 'pays'];
}

/** Parts that an address may lack: a building, and the name of France. */
export const OPTIONAL_PARTS: ReadonlySet<AddressPart> = new Set(['complement', 'pays']);

const PART_MAX_LENGTH = 150;

/** The parts as they were typed. A French postal code has five digits; another country is named. */
export function addressAnswer(field: AddressField) {
  // A form may ask for several addresses: a message says which one it speaks of.
  const labelOf = (name: AddressPart) => `${field.label} – ${addressPartTexts[name].label}`;
  const part = (name: AddressPart) => storableText(labelOf(name), PART_MAX_LENGTH);
  const requiredPart = (name: AddressPart) =>
    v.pipe(
      part(name),
      v.check((text) => !isBlankText(text), errorTexts['answer.required'](labelOf(name))),
    );
  if (field.scope === 'street') {
    return v.object({ voie: requiredPart('voie'), complement: part('complement') });
  }
  return v.pipe(
    v.object({
      voie: requiredPart('voie'),
      complement: part('complement'),
      code_postal: requiredPart('code_postal'),
      commune: requiredPart('commune'),
      pays: part('pays'),
    }),
    v.forward(
      v.check(
        ({ code_postal, pays }) => !isBlankText(pays) || /^\d{5}$/u.test(compactText(code_postal)),
        addressTexts.wrongPostalCode(labelOf('code_postal')),
      ),
      ['code_postal'],
    ),
  );
}

export const addressLines = envelopeLines;

export function addressPaper(field: AddressField): PaperRoom {
  const asked = addressParts(field).map((part) => ({
    ...postalPart(part),
    // An optional address already says so: its parts do not repeat it.
    required: !field.required || !OPTIONAL_PARTS.has(part),
  }));
  return { answer: parts(asked) };
}

/** A part of an address on paper. */
export function postalPart(part: AddressPart) {
  return paperPart(addressPartTexts[part].label, part === 'code_postal' ? cells(5) : LINE);
}
