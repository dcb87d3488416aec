import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { AgendaEvent } from '../../src/publishing/agenda/agenda-event.ts';
import { calendarFile } from '../../src/site/lists/agenda-calendar.ts';

const EVENT: AgendaEvent = {
  title: 'Fête; des voisins, « à l’été »',
  summary: 'Un repas partagé \\ dehors.\nVenez avec un plat, une chaise et votre bonne humeur.',
  start: '2026-12-05 10:00',
  end: '2026-12-05 17:30',
  place: { service: 'voirie' },
  price: 'Gratuit',
  access: 'Sans marche.',
  organiser: 'la mairie',
  owner: 'voirie',
};

function written(changes: Partial<AgendaEvent> = {}): string {
  return calendarFile(
    [{ slug: 'fete', event: { ...EVENT, ...changes }, place: ['1, rue A', '12345 Petiteville'] }],
    { name: 'Agenda', site: 'https://a.example', now: new Date('2026-11-22T08:00:00Z') },
  );
}

/** The event, as another program than ours reads it. */
function read(text: string) {
  const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
  if (event === null) throw new TypeError('No event');
  const dateOf = (name: string) => event.getFirstPropertyValue(name) as ICAL.Time;
  return { event: new ICAL.Event(event), dateOf };
}

test('another program reads what was written, signs and line ends included', () => {
  const { event, dateOf } = read(written());
  expect(event.uid).toBe('fete@a.example');
  expect(event.summary).toBe(EVENT.title);
  expect(event.description).toBe(EVENT.summary);
  expect(event.location).toBe('1, rue A, 12345 Petiteville');
  expect(dateOf('dtstamp').toJSDate().toISOString()).toBe('2026-11-22T08:00:00.000Z');
});

test.each([
  ['2026-12-05 10:00', '2026-12-05 17:30', '2026-12-05T09:00:00.000Z', '2026-12-05T16:30:00.000Z'],
  ['2026-07-05 10:00', '2026-07-05 17:30', '2026-07-05T08:00:00.000Z', '2026-07-05T15:30:00.000Z'],
  // Across the night of October when the hour changes: one hour more.
  ['2026-10-24 20:00', '2026-10-25 04:00', '2026-10-24T18:00:00.000Z', '2026-10-25T03:00:00.000Z'],
])('hours of Paris from %s to %s are the same instants', (start, end, from, to) => {
  const { dateOf } = read(written({ start, end }));
  expect(dateOf('dtstart').toJSDate().toISOString()).toBe(from);
  expect(dateOf('dtend').toJSDate().toISOString()).toBe(to);
});

test('whole days end the day after the last one, as calendars want', () => {
  const { dateOf } = read(written({ start: '2026-12-11', end: '2026-12-13' }));
  expect(dateOf('dtstart').isDate).toBe(true);
  expect(dateOf('dtstart').toString()).toBe('2026-12-11');
  expect(dateOf('dtend').toString()).toBe('2026-12-14');
});

test('lines end as the standard wants and hold 75 octets at most', () => {
  const text = written({ summary: 'é'.repeat(300) });
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(read(text).event.description).toBe('é'.repeat(300));
});
