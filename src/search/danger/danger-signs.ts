import { FIRE, GAS, MEDICAL, SEA_RESCUE } from './accident-signs.ts';
import { NIGHT_OUTSIDE, RESCUE, SUICIDE } from './distress-signs.ts';
import {
  ABUSED_ELDER,
  ABUSED_PARTNER,
  CHILD,
  HARASSED,
  IN_TRAIN,
  POLICE,
} from './violence-signs.ts';

/**
 * Signs of a danger in everyday words; the first number whose sign is in a sentence is the one to call. A
 * sign holds groups: one word of each must be there, in any order; `!` and none must. Words are
 * beginnings, unless `$` ends them; `_` joins words that follow one another. They are compared as they
 * sound.
 */
export const DANGER_SIGNS = [
  ['15', MEDICAL],
  ['0 800 47 33 33', GAS],
  ['196', SEA_RESCUE],
  ['3114', SUICIDE],
  ['3133', ABUSED_ELDER],
  ['3919', ABUSED_PARTNER],
  ['119', CHILD],
  ['3018', HARASSED],
  ['3117', IN_TRAIN],
  ['17', POLICE],
  ['18', FIRE],
  ['115', NIGHT_OUTSIDE],
  ['112', RESCUE],
] as const;

/** Numbers of help. */
export type DangerNumber = (typeof DANGER_SIGNS)[number][0];
