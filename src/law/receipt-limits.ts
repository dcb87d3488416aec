import type { Territory } from '../commune/territory.ts';
import type { Day } from '../kit/day.ts';
import { addWorkingDays } from './working-days.ts';

/** Last day to send the registration receipt, where it could not be sent at once (CRPA R112-11-2). */
export function registrationDueOn(receivedOn: Day, territory: Territory): Day {
  return addWorkingDays(receivedOn, 1, territory);
}

/**
 * Last day to send the acknowledgement (CRPA R112-11-2).
 * @param seisedOn day of receipt by the administration that can decide: the time limit runs from there
 */
export function acknowledgementDueOn(seisedOn: Day, territory: Territory): Day {
  return addWorkingDays(seisedOn, 10, territory);
}
