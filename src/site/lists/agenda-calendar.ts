import ical from 'ical-generator';
import { addDuration } from '../../kit/duration.ts';
import { instantsOf } from '../../kit/local-time.ts';
import type { AgendaEvent } from '../../publishing/agenda/agenda-event.ts';
import { isWholeDays } from '../../publishing/publication.ts';

/** An event and where it takes place. */
export interface CalendarEvent {
  readonly slug: string;
  readonly event: AgendaEvent;
  readonly place: readonly string[];
}

interface Calendar {
  /** Name that calendars show. */
  readonly name: string;
  /** Public address of the site, without a final slash. */
  readonly site: string;
  /** When it is written. */
  readonly now: Date;
}

/**
 * A calendar file (RFC 5545). Hours are in UTC: no table of time zones to carry, and phones show them
 * in their own. The identifier of an event is its address: a new version replaces the old one.
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  { name, site, now }: Calendar,
): string {
  const calendar = ical({ name, prodId: { company: 'Parvis', product: 'Agenda', language: 'FR' } });
  const { host } = new URL(site);
  for (const { slug, event, place } of events) {
    calendar.createEvent({
      id: `${slug}@${host}`,
      stamp: now,
      ...datesOf(event),
      summary: event.title,
      description: event.summary,
      location: place.join(', '),
      url: `${site}/agenda/${slug}/`,
    });
  }
  // Every line has its end, the last one too.
  return `${calendar.toString()}\r\n`;
}

/** The last whole day is counted in, when a calendar wants the day after. */
function datesOf(event: AgendaEvent): { allDay: boolean; start: Date; end: Date } {
  const { start, end } = event;
  if (isWholeDays(event)) {
    return { allDay: true, start: new Date(start), end: new Date(addDuration(end, 'P1D')) };
  }
  const [from] = instantsOf(start);
  const to = instantsOf(end).at(-1);
  if (from === undefined || to === undefined)
    throw new RangeError(`No such hour: ${start}, ${end}`);
  return { allDay: false, start: from, end: to };
}
