import * as v from 'valibot';
import type { Commune } from './commune.ts';

/**
 * Territories that have holidays of their own. Not in the Pacific: the labour code, which names the
 * holidays, does not apply there.
 */
export const TERRITORIES = [
  'mainland',
  'alsace-moselle',
  'alsace-moselle-good-friday',
  'guadeloupe',
  'guyane',
  'la-reunion',
  'martinique',
  'mayotte',
  'saint-barthelemy',
  'saint-martin',
  'saint-pierre-et-miquelon',
] as const;
export type Territory = (typeof TERRITORIES)[number];

export const TerritorySchema = v.picklist(
  TERRITORIES,
  `l’un de ces mots : ${TERRITORIES.join(', ')}`,
);

/** Starts of postal codes, longer ones first. All others are those of the mainland. */
const STARTS = [
  ['97133', 'saint-barthelemy'],
  ['97150', 'saint-martin'],
  ['971', 'guadeloupe'],
  ['972', 'martinique'],
  ['973', 'guyane'],
  ['974', 'la-reunion'],
  ['975', 'saint-pierre-et-miquelon'],
  ['976', 'mayotte'],
  ['57', 'alsace-moselle'],
  ['67', 'alsace-moselle'],
  ['68', 'alsace-moselle'],
] as const;

/**
 * Where a commune is: as it says, or as its postal code tells. A postal code never tells whether the
 * commune has a Protestant church, where Good Friday is a holiday: without a word of the commune it is
 * none, so that time limits of the administration end sooner, never later.
 */
export function territoryOf({
  territory,
  address,
}: Pick<Commune, 'territory' | 'address'>): Territory {
  const known = STARTS.find(([start]) => address.postalCode.startsWith(start));
  return territory ?? known?.[1] ?? 'mainland';
}
