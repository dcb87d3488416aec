import { createHash } from 'node:crypto';
import { letterText, type Letter } from './letter.ts';

/** A letter as an event says it, and the digest that stays in the journal when it is erased. */
export function sealLetter(letter: Letter): { readonly text: string; readonly digest: string } {
  const text = letterText(letter);
  return { text, digest: createHash('sha256').update(text).digest('hex') };
}
