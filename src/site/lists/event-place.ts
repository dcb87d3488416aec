import { postalLines } from '../../commune/postal-lines.ts';
import type { AgendaEvent } from '../../publishing/agenda/agenda-event.ts';
import { getService } from './collections.ts';

/** Where an event takes place: lines of an envelope. */
export async function getEventPlace({ place }: AgendaEvent): Promise<readonly string[]> {
  if (place.service !== undefined)
    return postalLines((await getService(place.service)).data.address);
  const { name, address } = place;
  if (name === undefined || address === undefined) throw new TypeError('Unchecked place');
  return [name, ...postalLines(address)];
}
