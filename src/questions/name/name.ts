import * as v from 'valibot';
import { LINE, type PaperRoom } from '../paper-answer.ts';
import { plainLines } from '../plain-lines.ts';
import { storableText } from '../storable-text.ts';
import type { NameField } from './name-schema.ts';
import { nameTexts } from './name-texts.ts';

/** Longer than any name known to civil status offices. */
const NAME_MAX_LENGTH = 150;

/**
 * The name exactly as it was typed. One letter is enough, in any script; apostrophes, hyphens,
 * spaces and marks are part of names. Only what has no letter at all is a mistake.
 */
export function nameAnswer(field: NameField) {
  return v.pipe(
    storableText(field.label, NAME_MAX_LENGTH),
    v.regex(/\p{L}/u, nameTexts.invalid(field.label)),
  );
}

export const nameLines = plainLines;

export function namePaper(): PaperRoom {
  return { answer: LINE };
}
