import type { Day } from './day.ts';

/** A moment in Paris: the civil day, and the hour as `HH:MM`. */
export interface ParisMoment {
  readonly day: Day;
  readonly time: string;
}

const PARIS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  // Not `dateStyle`, which older phones leave out without a word.
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What clocks and calendars show in Paris at an instant, whatever the zone of the machine. */
export function parisMoment(instant: Date): ParisMoment {
  const [day = '', time = ''] = PARIS.format(instant).split(' ');
  return { day, time };
}
