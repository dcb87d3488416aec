import { describePlaceHours } from './mediation-places-texts.ts';
import { readOsmHours } from './osm-hours.ts';

/** When a mediator is there, one line a group of days. @param text checked before */
export function structureHours(text: string): readonly string[] {
  const hours = readOsmHours(text);
  return hours === undefined ? [] : describePlaceHours(hours);
}
