import * as v from 'valibot';
import { errorTexts } from '../errors-texts.ts';
import { commonFieldEntries } from '../field-entries.ts';
import { placePartTexts } from '../fields-texts.ts';
import { storableText } from '../storable-text.ts';
import { isBlankText, visibleText } from '../visible-text.ts';

/** A place in the streets: an address, a landmark or a position. One of them is enough; no map. */
export const PlaceFieldSchema = v.strictObject({
  type: v.literal('place'),
  ...commonFieldEntries,
});
export type PlaceField = v.InferOutput<typeof PlaceFieldSchema>;

/** Names of the controls after the key of the field. */
export const PLACE_PARTS = ['adresse', 'repere', 'position'] as const;
type PlacePart = (typeof PLACE_PARTS)[number];

/** A decimal number, with a point or a comma. */
const DEGREES = String.raw`([+-]?\d{1,3}(?:[.,]\d{1,20})?)`;
/** Two of them, apart: a comma alone would be taken for a decimal one. */
const POSITION = new RegExp(String.raw`^${DEGREES}(?:\s*;\s*|,?\s+)${DEGREES}$`, 'u');
/** What maps on the web give: decimal points, and a comma between the numbers. */
const COPIED = /^([+-]?\d{1,3}\.\d{1,20}),([+-]?\d{1,3}\.\d{1,20})$/u;

/** The parts that were given: texts as typed, the position as `48.85341, 2.3488` (degrees, WGS 84). */
export function placeAnswer(field: PlaceField) {
  const labelOf = (part: PlacePart) => `${field.label} – ${placePartTexts[part].label}`;
  const text = (part: PlacePart) => storableText(labelOf(part), 200);
  return v.pipe(
    v.object({
      adresse: text('adresse'),
      repere: text('repere'),
      position: v.pipe(
        text('position'),
        v.transform((typed) => (isBlankText(typed) ? '' : toPosition(typed))),
        v.string(errorTexts['position.invalid'](labelOf('position'))),
      ),
    }),
    v.transform((parts): Record<string, string> =>
      Object.fromEntries(Object.entries(parts).filter(([, value]) => !isBlankText(value))),
    ),
  );
}

/** @returns `undefined` when it is not a point of the Earth */
function toPosition(typed: string): string | undefined {
  const text = visibleText(typed);
  const [, north, east] = COPIED.exec(text) ?? POSITION.exec(text) ?? [];
  if (north === undefined || east === undefined) return undefined;
  const [latitude, longitude] = [toDegrees(north), toDegrees(east)];
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? `${latitude}, ${longitude}` : undefined;
}

/** Six decimals: eleven centimetres. */
function toDegrees(text: string): number {
  return Number(Number(text.replace(',', '.')).toFixed(6));
}
