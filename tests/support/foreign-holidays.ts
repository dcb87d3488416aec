import Holidays from 'date-holidays';
import type { Territory } from '../../src/commune/territory.ts';
import type { Day } from '../../src/kit/day.ts';

/** Names of the package `date-holidays`, which knows nothing of our rules. */
const REGIONS: Readonly<Record<Territory, string | undefined>> = {
  mainland: undefined,
  'alsace-moselle': '67',
  'alsace-moselle-good-friday': '57',
  guadeloupe: 'GP',
  guyane: 'GF',
  'la-reunion': 'RE',
  martinique: 'MQ',
  mayotte: 'YT',
  'saint-barthelemy': 'BL',
  'saint-martin': 'MF',
  // It has no holiday of its own.
  'saint-pierre-et-miquelon': undefined,
};
/**
 * Good Friday is a holiday by law in some communes of Alsace and Moselle alone. The package gives it to
 * all of them, and to two islands where usage alone makes it a day of rest.
 */
const WITHOUT_GOOD_FRIDAY: readonly Territory[] = ['alsace-moselle', 'guadeloupe', 'martinique'];

/** Public holidays of a year, in order, as somebody else counts them. */
export function foreignHolidays(year: number, territory: Territory): readonly Day[] {
  const region = REGIONS[territory];
  const calendar = region === undefined ? new Holidays('FR') : new Holidays('FR', region);
  return calendar
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .filter(({ name }) => name !== 'Vendredi saint' || !WITHOUT_GOOD_FRIDAY.includes(territory))
    .map(({ date }) => date.slice(0, 10))
    .toSorted();
}
