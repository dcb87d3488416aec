import type { GrantPlace, ListedAgent } from '../../desk/agents-repository.ts';
import { StopError } from '../../kit/stop-error.ts';
import { sectorChoices } from '../../procedures/procedure-words-editor-texts.ts';
import { readService } from './agent-words.ts';

/** A sector of procedures. @throws {StopError} when there is none of that name */
export function readSector(typed: string): string {
  if (Object.hasOwn(sectorChoices, typed)) return typed;
  throw new StopError(`Aucun secteur ne se nomme ${typed}.`, {
    next: `Secteurs : ${Object.keys(sectorChoices).join(', ')}.`,
  });
}

interface TypedPlaces {
  readonly service?: readonly string[];
  readonly secteur?: readonly string[];
}

/** The services and the sectors that a command names. @throws {StopError} */
export function readPlaces(
  { service = [], secteur = [] }: TypedPlaces,
  services: readonly string[],
): readonly GrantPlace[] {
  return [
    ...service.map((one) => ({ service: readService(one, services) })),
    ...secteur.map((one) => ({ sector: readSector(one) })),
  ];
}

/** As it is given, or as it is listed. */
type Place = GrantPlace | Pick<ListedAgent['grants'][number], 'service' | 'sector'>;

/** Where a right is, in words. */
export const placeText = ({ service, sector }: Place): string =>
  typeof sector === 'string' ? `secteur ${sector}` : (service ?? '');

export const isSamePlace = (one: Place, other: Place): boolean =>
  placeText(one) === placeText(other);
