import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarResponse } from '../../lists/calendar-response.ts';
import { getEvents, type EventEntry } from '../../lists/news-lists.ts';

export const getStaticPaths = (async () =>
  (await getEvents()).map((entry) => ({
    params: { event: entry.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

/** One event, to add to a calendar. */
export const GET: APIRoute<{ entry: EventEntry }> = ({ props }) => calendarResponse([props.entry]);
