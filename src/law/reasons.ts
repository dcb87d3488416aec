import type { Day } from '../kit/day.ts';
import { addDuration } from '../kit/duration.ts';

/**
 * Last day to tell why silence rejected a request, once the person asked (CRPA L232-4): « dans le mois
 * suivant cette demande ».
 */
export function reasonsDueOn(askedOn: Day): Day {
  return addDuration(askedOn, 'P1M');
}
