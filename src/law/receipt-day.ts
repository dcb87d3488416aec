import type { Territory } from '../commune/territory.ts';
import type { Day } from '../kit/day.ts';

const PARIS = 'Europe/Paris';

/** Where clocks do not show the time of Paris. */
const TIME_ZONES: Partial<Record<Territory, string>> = {
  guadeloupe: 'America/Guadeloupe',
  guyane: 'America/Cayenne',
  'la-reunion': 'Indian/Reunion',
  martinique: 'America/Martinique',
  mayotte: 'Indian/Mayotte',
  'saint-barthelemy': 'America/St_Barthelemy',
  'saint-martin': 'America/Marigot',
  'saint-pierre-et-miquelon': 'America/Miquelon',
};

/**
 * The day of receipt (CRPA R112-11-1, 1°, and L112-13): the civil day where the administration is, up
 * to midnight, whether its doors are open or not. That is the day of Paris for a commune that lives at
 * the hour of Paris, and for no other: at 23:30 in Paris, it is already tomorrow at La Réunion.
 */
export function receiptDay(receivedAt: Date, territory: Territory): Day {
  const timeZone = TIME_ZONES[territory] ?? PARIS;
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(receivedAt);
}
