import { parseDuration } from '../schemas/duration.ts';
import { NO_BREAK_SPACE } from '../texts/typography.ts';

const UNITS = [
  ['years', 'an', 'ans'],
  ['months', 'mois', 'mois'],
  ['days', 'jour', 'jours'],
] as const;

/** Writes an ISO 8601 duration as it is said: `P18M` becomes « 18 mois ». */
export function formatDuration(duration: string): string {
  const parts = parseDuration(duration);
  return UNITS.filter(([unit]) => parts[unit] > 0)
    .map(([unit, one, many]) => `${parts[unit]}${NO_BREAK_SPACE}${parts[unit] > 1 ? many : one}`)
    .join(' et ');
}
