import * as v from 'valibot';
import { LINE, paperPart, parts, type PaperRoom } from '../paper-answer.ts';
import { partsLines } from '../parts-lines.ts';
import { storableText } from '../storable-text.ts';
import { isBlankText, visibleText } from '../visible-text.ts';
import type { PlaceField } from './place-schema.ts';
import { placeHelpTexts, placePartTexts, placeTexts } from './place-texts.ts';

/** Names of the controls after the key of the field. */
const PLACE_PARTS = ['adresse', 'repere', 'position'] as const;
type PlacePart = (typeof PLACE_PARTS)[number];

export function placeParts() {
  return PLACE_PARTS;
}

export const placeMissing = placeTexts.missing;

/** A decimal number, with a point or a comma. */
const DEGREES = String.raw`([+-]?\d{1,3}(?:[.,٫]\d{1,20})?)`;
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
        v.string(placeTexts.wrongPosition(labelOf('position'))),
      ),
    }),
    v.transform((given): Record<string, string> =>
      Object.fromEntries(Object.entries(given).filter(([, value]) => !isBlankText(value))),
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
  return Number(Number(text.replace(/[,٫]/u, '.')).toFixed(6));
}

export const placeLines = partsLines;

export function placePaper(): PaperRoom {
  return {
    answer: parts([
      paperPart(placePartTexts.adresse.label, LINE),
      paperPart(placePartTexts.repere.label, LINE, [placeHelpTexts.repere]),
      paperPart(placePartTexts.position.label, LINE, [placeHelpTexts.position]),
    ]),
    rule: placeHelpTexts.oneIsEnough,
  };
}
