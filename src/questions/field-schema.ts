import * as v from 'valibot';
import { PICKS, SIMPLE, UNASKED, WHOLE } from './kinds.ts';
import { SCHEMAS } from './registers/schemas.ts';

/** A question of a form, or a text between two of them, as an editor writes it. */
export const FieldSchema = v.variant(
  'type',
  SCHEMAS,
  `un type de question connu : ${[...SIMPLE, ...PICKS, ...WHOLE, ...UNASKED].join(', ')}`,
);
