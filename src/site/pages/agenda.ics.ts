import type { APIRoute } from 'astro';
import { calendarResponse } from '../build/calendar-response.ts';
import { getEvents } from '../build/news-lists.ts';

/** Every event of the agenda, to follow from a calendar. */
export const GET: APIRoute = async () => calendarResponse(await getEvents());
