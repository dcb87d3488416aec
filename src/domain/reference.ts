/**
 * References and codes that people read aloud, copy by hand and type on a phone.
 * Twenty-three signs, none of which looks like another: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V.
 */
const ALPHABET = '34679ACDEFGHJKMNPQRTWXY';
const BASE = ALPHABET.length;
/** Bytes from this value on would make the first signs more frequent. */
const UNBIASED_LIMIT = 256 - (256 % BASE);

/** Signs of a reference, check sign included: 3.4 thousand million references. */
const REFERENCE_LENGTH = 8;
/** Signs of a follow-up code, check sign included. */
const CODE_LENGTH = 10;

/** Random bytes that {@link createReference} and {@link createTrackingCode} need. */
export const RANDOM_BYTES_NEEDED = 32;

/**
 * Makes the reference of a submission, `4K7M-92XD` in shape.
 * @param random at least {@link RANDOM_BYTES_NEEDED} random bytes
 */
export function createReference(random: Uint8Array): string {
  return withCheckSign(pickSigns(random, REFERENCE_LENGTH - 1));
}

/**
 * Makes the code that goes with a reference to follow a request, `XXXXX-XXXXX` in shape.
 * @param random at least {@link RANDOM_BYTES_NEEDED} random bytes
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

/** A sum weighted by position, modulo a prime: sees every wrong sign and every swap of two signs. */
function checkSign(signs: string): string {
  const sum = Array.from(signs).reduce(
    (total, sign, position) => total + (position + 1) * ALPHABET.indexOf(sign),
    0,
  );
  return ALPHABET.charAt(sum % BASE);
}

function readChecked(typed: string, length: number): string | undefined {
  const signs = typed.toUpperCase().replaceAll(/[\s.\-–—]/gu, '');
  const isComplete =
    signs.length === length && Array.from(signs).every((sign) => ALPHABET.includes(sign));
  if (!isComplete || checkSign(signs.slice(0, -1)) !== signs.at(-1)) return undefined;
  return `${signs.slice(0, length / 2)}-${signs.slice(length / 2)}`;
}
