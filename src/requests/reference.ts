import { foldText } from '../kit/fold-text.ts';
import { plainSigns } from '../kit/plain-signs.ts';

/**
 * Signs of references and codes, which people read aloud, copy by hand and type on a phone. Both signs
 * of each pair that looks alike are left out: 0 and O, 1 and I and L, 2 and Z, 5 and S, 8 and B, U and
 * V. Twenty-three remain: a prime, which the check sign needs.
 */
const ALPHABET = '34679ACDEFGHJKMNPQRTWXY';
const BASE = ALPHABET.length;
/** What a person or a copied page puts between signs: spaces, hyphens and bullets, invisible marks. */
const BETWEEN_SIGNS = /[^\p{L}\p{N}]+/u;
/** Greek and Cyrillic letters drawn as ours, which keyboards and recognised pictures put in. */
const DRAWN_ALIKE: Readonly<Record<string, string>> = {
  ...pairUp('ΑΕΗΚΜΝΡΤΧΥϜ', 'AEHKMNPTXYF'),
  ...pairUp('АСЕНКМРТХУҮԚԜԌЈ', 'ACEHKMPTXYYQWGJ'),
};
/** More than any label with its number: what follows is not read. */
const LONGEST_TYPED = 200;
/** Bytes from this value on are not used: 256 is no multiple of 23, the first signs would come more often. */
const UNBIASED_LIMIT = 256 - (256 % BASE);

/** Signs of a reference, check sign included: seven free signs make 3.4 billion references. */
const REFERENCE_LENGTH = 8;
/** Signs of a follow-up code, check sign included. */
const CODE_LENGTH = 10;

/** Drawing a reference that is taken five times in a row does not happen by chance. */
export const MOST_DRAWS = 5;

/**
 * Makes the reference of a submission: four signs, a hyphen, four signs.
 * @param random at least 32 random bytes
 */
export function createReference(random: Uint8Array): string {
  return withCheckSign(pickSigns(random, REFERENCE_LENGTH - 1));
}

/**
 * Makes the code that goes with a reference to follow a request: five signs, a hyphen, five signs.
 * @param random at least 32 random bytes
 */
export function createTrackingCode(random: Uint8Array): string {
  return withCheckSign(pickSigns(random, CODE_LENGTH - 1));
}

/** Reads a reference as a person typed it. `undefined` when a sign is wrong, missing or swapped. */
export function readReference(typed: string): string | undefined {
  return readChecked(typed, REFERENCE_LENGTH);
}

/** Reads a follow-up code as a person typed it. `undefined` when a sign is wrong, missing or swapped. */
export function readTrackingCode(typed: string): string | undefined {
  return readChecked(typed, CODE_LENGTH);
}

function pickSigns(random: Uint8Array, count: number): string {
  const signs = [...random]
    .filter((byte) => byte < UNBIASED_LIMIT)
    .slice(0, count)
    .map((byte) => ALPHABET.charAt(byte % BASE));
  if (signs.length < count) throw new RangeError('Not enough random bytes');
  return signs.join('');
}

function withCheckSign(signs: string): string {
  const whole = signs + checkSign(signs);
  const half = whole.length / 2;
  return `${whole.slice(0, half)}-${whole.slice(half)}`;
}

/**
 * Sum of the signs, each multiplied by its position, modulo their number. That number is a prime
 * larger than any position: one wrong sign, or two signs that change places, always change the sum.
 */
function checkSign(signs: string): string {
  const sum = Array.from(signs).reduce(
    (total, sign, position) => total + (position + 1) * ALPHABET.indexOf(sign),
    0,
  );
  return ALPHABET.charAt(sum % BASE);
}

/**
 * Alone, or inside what was copied with it: « Numéro : 4K7M-93XC ». Of two that are written as ours are,
 * nobody knows which is meant; of signs said one by one, those of a label come before.
 */
function readChecked(typed: string, length: number): string | undefined {
  const groups = toSigns(typed.slice(0, LONGEST_TYPED)).split(BETWEEN_SIGNS);
  const found = groups.flatMap((_, start) => readFrom(groups.slice(start), length) ?? []);
  const whole = new Set(found.filter(({ isWhole }) => isWhole).map(({ signs }) => signs));
  const [signs = found.at(-1)?.signs] = whole;
  return signs === undefined || whole.size > 1
    ? undefined
    : `${signs.slice(0, length / 2)}-${signs.slice(length / 2)}`;
}

/** Groups that follow one another and end with the right check sign. */
function readFrom(groups: readonly string[], length: number) {
  let signs = '';
  let count = 0;
  while (signs.length < length && count < groups.length) signs += groups[count++] ?? '';
  const isRight =
    signs.length === length &&
    Array.from(signs).every((sign) => ALPHABET.includes(sign)) &&
    checkSign(signs.slice(0, -1)) === signs.at(-1);
  const isWhole = count === 1 || groups[0]?.length === length / 2;
  return isRight ? { signs, isWhole } : undefined;
}

/** Capitals without accents and digits, whatever the keyboard, the font or the script they came from. */
function toSigns(typed: string): string {
  return Array.from(
    plainSigns(foldText(typed.replaceAll(/\p{Cf}/gu, '').replaceAll('º', ' '))).toUpperCase(),
  )
    .map((sign) => DRAWN_ALIKE[sign] ?? sign)
    .join('');
}

function pairUp(drawn: string, signs: string): Record<string, string> {
  return Object.fromEntries(Array.from(drawn, (sign, place) => [sign, signs.charAt(place)]));
}
