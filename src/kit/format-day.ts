import { NO_BREAK_SPACE } from './typography.ts';

const LONG_DAY = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Writes a civil day in full: `2026-06-01` becomes « 1er juin 2026 ». */
export function formatDay(day: string): string {
  const text = LONG_DAY.format(new Date(`${day}T00:00:00Z`));
  return text.replace(/^1 /u, '1er ').replace(/ /gu, NO_BREAK_SPACE);
}

/**
 * Writes a period of days, first and last included, without saying twice what they share: « du 24 au
 * 31 décembre 2026 », « du 28 décembre 2026 au 3 janvier 2027 ».
 */
export function formatPeriod(from: string, to: string): string {
  const shared =
    from.slice(0, 7) === to.slice(0, 7) ? 2 : from.slice(0, 4) === to.slice(0, 4) ? 1 : 0;
  const parts = formatDay(from).split(NO_BREAK_SPACE);
  const start = parts.slice(0, parts.length - shared).join(NO_BREAK_SPACE);
  return `du ${start} au ${formatDay(to)}`;
}
