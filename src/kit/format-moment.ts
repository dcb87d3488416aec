import { formatDay } from './format-day.ts';
import { formatHour } from './opening-hours-texts.ts';
import { NO_BREAK_SPACE } from './typography.ts';

const WEEKDAY = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-12-05 08:30` becomes « 5 décembre 2026 à 8 h 30 ». */
export function formatMoment(moment: string): string {
  const [day = '', time = ''] = moment.split(' ');
  return `${formatDay(day)} à ${formatHour(time)}`;
}

/** A day with its name: « samedi 5 décembre 2026 ». */
export function formatNamedDay(day: string): string {
  return `${WEEKDAY.format(new Date(day))} ${formatDay(day)}`;
}

/** The month of a day: « décembre 2026 ». */
export function formatMonth(day: string): string {
  return MONTH.format(new Date(day)).replace(' ', NO_BREAK_SPACE);
}
