import type { OpeningException, TownHallException } from './opening-exceptions.ts';

/**
 * Days of a service that do not follow its hours: its own, and those that the town hall wrote for all. Where
 * both speak of one day, the service is right about itself.
 */
export function followTownHall(
  own: readonly OpeningException[],
  ofTownHall: readonly TownHallException[],
): OpeningException[] {
  const shared = ofTownHall
    .filter((day) => day.allServices && !own.some((known) => overlaps(known, day)))
    .map(({ allServices: _everybody, ...day }) => day);
  return [...own, ...shared].sort((one, other) => (one.from < other.from ? -1 : 1));
}

function overlaps(one: OpeningException, other: OpeningException): boolean {
  return one.from <= (other.to ?? other.from) && other.from <= (one.to ?? one.from);
}
