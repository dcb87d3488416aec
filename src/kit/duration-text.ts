import { parseDuration } from './duration.ts';
import { formatCount } from './format-number.ts';

const UNITS = [
  ['years', 'an', 'ans'],
  ['months', 'mois', 'mois'],
  ['days', 'jour', 'jours'],
] as const;

/** Writes an ISO 8601 duration as it is said: `P18M` becomes « 18 mois ». */
export function formatDuration(duration: string): string {
  const parts = parseDuration(duration);
  return UNITS.filter(([unit]) => parts[unit] > 0)
    .map(([unit, one, many]) => formatCount(parts[unit], one, many))
    .join(' et ');
}
