import * as v from 'valibot';
import { isExistingDay } from './day.ts';

/** A civil day and an hour of Paris, `YYYY-MM-DD HH:MM`. */
export type LocalTime = string;

const EXPECTED = 'un jour et une heure, par exemple 2026-05-04 08:30';
const PARIS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A moment written by an editor, as clocks of Paris show it. */
export const LocalTimeSchema = v.config(
  v.pipe(
    v.string(EXPECTED),
    v.regex(/^\d{4}-\d{2}-\d{2} (?:[01]\d|2[0-3]):[0-5]\d$/u, EXPECTED),
    v.check(
      (text) => isExistingDay(text.slice(0, 10)),
      'un jour qui existe, par exemple 2026-05-04',
    ),
    v.check(
      (text) => instantsOf(text).length > 0,
      'une heure qui existe : cette nuit-là, les horloges passent de 2 h à 3 h',
    ),
  ),
  // What is wrong first is enough.
  { abortPipeEarly: true },
);

/** What clocks and calendars of Paris show at an instant, whatever the zone of the machine. */
export function localTime(instant: Date): LocalTime {
  return PARIS.format(instant);
}

/**
 * Instants when the clocks of Paris show this time, in order: one; two in the hour that comes twice in
 * October; none in the hour that March leaves out.
 */
export function instantsOf(time: LocalTime): readonly Date[] {
  return ['+02:00', '+01:00']
    .map((offset) => new Date(`${time.replace(' ', 'T')}:00${offset}`))
    .filter((instant) => !Number.isNaN(instant.getTime()) && localTime(instant) === time);
}
