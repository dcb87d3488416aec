import { agendaTexts } from '../../publishing/agenda/agenda-texts.ts';
import { buildClock } from '../build-clock.ts';
import { calendarFile } from './agenda-calendar.ts';
import { getFile } from './collections.ts';
import { getEventPlace } from './event-place.ts';
import type { EventEntry } from './news-lists.ts';

/** The calendar file of some events of the agenda. */
export async function calendarResponse(events: readonly EventEntry[]): Promise<Response> {
  const { ofName, site } = await getFile('commune');
  const placed = await Promise.all(
    events.map(async ({ id, data }) => ({
      slug: id,
      event: data,
      place: await getEventPlace(data),
    })),
  );
  const text = calendarFile(placed, {
    name: agendaTexts.calendarName(ofName),
    site,
    now: buildClock(),
  });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
