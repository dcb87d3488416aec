import { foldText } from '../kit/fold-text.ts';
import { plainSigns } from '../kit/plain-signs.ts';

/** What somebody typed of an address, parted. */
export interface TypedAddress {
  /** « 12 » or « 12 bis », as it is printed; empty when none was typed. */
  readonly number: string;
  /** Words of the street, folded, whole. */
  readonly words: readonly string[];
}

const NUMBER =
  /^\s*(?<digits>\d{1,4})\s*(?<repetition>bis|ter|quater|[a-d])?\b[\s,]*(?<rest>.*)$/iu;

/** Words cut short on envelopes (La Poste, NF Z 10-011). */
const SHORT_WORDS: Readonly<Record<string, string>> = {
  all: 'allee',
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  che: 'chemin',
  chem: 'chemin',
  dr: 'docteur',
  fg: 'faubourg',
  gal: 'general',
  imp: 'impasse',
  mal: 'marechal',
  pl: 'place',
  pte: 'porte',
  r: 'rue',
  rte: 'route',
  sq: 'square',
  st: 'saint',
  ste: 'sainte',
};

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a au aux d de des du en et l la le les sur sous'.split(' '),
);

/** Reads the number and the words of a street. */
export function readTypedAddress(typed: string): TypedAddress {
  const text = plainSigns(typed);
  const { digits, repetition = '', rest } = NUMBER.exec(text)?.groups ?? {};
  const number = digits === undefined ? '' : [digits, repetition.toLowerCase()].join(' ').trim();
  return { number, words: streetWords(rest ?? text) };
}

/** Words of a street: no accents, no small words, short forms written whole. */
export function streetWords(street: string): readonly string[] {
  return plainSigns(foldText(street))
    .replaceAll('œ', 'oe')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .map((word) => SHORT_WORDS[word] ?? word);
}
