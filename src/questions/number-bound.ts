import * as v from 'valibot';

const EXPECTED = 'un nombre entier, positif ou nul';

/** A limit of a number, as an editor sets it. */
export const NumberBoundSchema = v.pipe(
  v.number(EXPECTED),
  v.integer(EXPECTED),
  v.minValue(0, EXPECTED),
);
