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
  return text.replace(/^1 /u, '1er ').replaceAll(' ', NO_BREAK_SPACE);
}
