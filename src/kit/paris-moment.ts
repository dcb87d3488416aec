import type { Day } from './day.ts';

/** A moment in Paris: the civil day, and the hour as `HH:MM`. */
export interface ParisMoment {
  readonly day: Day;
  readonly time: string;
}

const PARIS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** What clocks and calendars show in Paris at an instant, whatever the zone of the machine. */
export function parisMoment(instant: Date): ParisMoment {
  const [day = '', time = ''] = PARIS.format(instant).split(' ');
  return { day, time };
}
