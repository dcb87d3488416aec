import * as v from 'valibot';
import { errorTexts } from '../errors-texts.ts';
import { questionEntries } from '../field-entries.ts';
import { addressPartTexts } from '../fields-texts.ts';
import { storableText } from '../storable-text.ts';
import { compactText, isBlankText } from '../visible-text.ts';

/** A postal address, in plain fields that work without any geocoder. */
export const AddressFieldSchema = v.strictObject({
  type: v.literal('address'),
  ...questionEntries,
  /** `postal` asks for a whole address; `street` for a place inside the commune. Default: postal. */
  scope: v.optional(
    v.picklist(['postal', 'street'], 'l’un de ces mots : postal, street'),
    'postal',
  ),
});
export type AddressField = v.InferOutput<typeof AddressFieldSchema>;

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
        errorTexts['postal_code.invalid'](labelOf('code_postal')),
      ),
      ['code_postal'],
    ),
  );
}
