import * as v from 'valibot';

/** How long an answer may be, as an editor sets it. */
export function lengthBetween(least: number, most: number) {
  const expected = `un nombre de caractères entre ${least} et ${most}`;
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(least, expected),
    v.maxValue(most, expected),
  );
}
