import { ELSEWHERE, type District } from './district.ts';
import type { MediationPlace } from './mediation-place.ts';
import { placesTexts } from './mediation-places-texts.ts';

/** Places of a district, in the order of its list. */
export interface DistrictPlaces extends Pick<District, 'slug' | 'name'> {
  readonly places: readonly MediationPlace[];
}

/**
 * Sorts places into their districts. A place that moves is in several, places of no district come last
 * together, a district without place is left out.
 */
export function placesByDistrict(
  places: readonly MediationPlace[],
  districts: readonly District[],
): readonly DistrictPlaces[] {
  const sorted = new Set(districts.flatMap((district) => district.places));
  const elsewhere = {
    slug: ELSEWHERE,
    name: placesTexts.elsewhere,
    places: places.filter(({ id }) => !sorted.has(id)),
  };
  const groups = districts.map(({ slug, name, places: ids }) => ({
    slug,
    name,
    places: ids.flatMap((id) => places.find((place) => place.id === id) ?? []),
  }));
  return [...groups, elsewhere].filter((group) => group.places.length > 0);
}
