import * as v from 'valibot';
import { errorTexts } from '../errors-texts.ts';
import { cells, LINE, paperPart, parts, type PaperRoom } from '../paper-answer.ts';
import { envelopeLines } from '../parts-lines.ts';
import { storableText } from '../storable-text.ts';
import { isBlankText, visibleText } from '../visible-text.ts';
import type { AddressField } from './address-schema.ts';
import { addressPartTexts, addressTexts } from './address-texts.ts';
import { isFrance } from './is-france.ts';
import { isPostalCode } from './postal-code.ts';

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

/** Readers of the parts of an address, which name the question: a form may ask for several. */
export function partReaders({ label }: { readonly label: string }) {
  const labelOf = (name: AddressPart) => `${label} – ${addressPartTexts[name]}`;
  const part = (name: AddressPart) => storableText(labelOf(name), PART_MAX_LENGTH);
  const requiredPart = (name: AddressPart) =>
    v.pipe(
      part(name),
      v.check((text) => !isBlankText(text), errorTexts['answer.required'](labelOf(name))),
    );
  return { labelOf, part, requiredPart };
}

/** The parts as they were typed, with a postal code that exists; another country is named, and may have none. */
export function addressAnswer(field: AddressField) {
  const { labelOf, part, requiredPart } = partReaders(field);
  if (field.scope === 'street') {
    return v.object({ voie: requiredPart('voie'), complement: part('complement') });
  }
  return v.pipe(
    v.object({
      voie: requiredPart('voie'),
      complement: part('complement'),
      code_postal: v.pipe(part('code_postal'), v.transform(visibleText)),
      commune: requiredPart('commune'),
      pays: v.pipe(
        part('pays'),
        v.transform((text) => (isFrance(text) ? '' : text)),
      ),
    }),
    v.forward(
      v.check(
        ({ code_postal, pays }) => pays !== '' || isPostalCode(code_postal),
        ({ input }) =>
          (input.code_postal === '' ? errorTexts['answer.required'] : addressTexts.wrongPostalCode)(
            labelOf('code_postal'),
          ),
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
  return paperPart(addressPartTexts[part], part === 'code_postal' ? cells(5) : LINE);
}
