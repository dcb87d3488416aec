import { getCollection, type CollectionEntry } from 'astro:content';
import { parisDay } from '../../kit/paris-time.ts';
import { eventState, newsState } from '../../publishing/publication.ts';
import { buildClock } from '../build-clock.ts';

export type NewsEntry = CollectionEntry<'news'>;
export type EventEntry = CollectionEntry<'events'>;

/** News of the day of the build, the newest first. */
export async function getNews(): Promise<readonly NewsEntry[]> {
  return newsIn('listed');
}

/** News that are over, whose pages stay for a while. */
export async function getPastNews(): Promise<readonly NewsEntry[]> {
  return newsIn('kept');
}

/** Events to come or that go on, the next first. */
export async function getEvents(): Promise<readonly EventEntry[]> {
  return eventsIn('listed');
}

/** Events that are over, whose pages stay for a while. */
export async function getPastEvents(): Promise<readonly EventEntry[]> {
  return eventsIn('kept');
}

async function newsIn(state: 'listed' | 'kept') {
  const today = parisDay(buildClock());
  const news = await getCollection('news', ({ data }) => newsState(data, today) === state);
  return news.sort(
    (a, b) => compare(b.data.publishedOn, a.data.publishedOn) || compare(a.id, b.id),
  );
}

async function eventsIn(state: 'listed' | 'kept') {
  const today = parisDay(buildClock());
  const events = await getCollection('events', ({ data }) => eventState(data, today) === state);
  return events.sort((a, b) => compare(a.data.start, b.data.start) || compare(a.id, b.id));
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
