import type { APIRoute } from 'astro';
import { calendarResponse } from '../lists/calendar-response.ts';
import { getEvents } from '../lists/news-lists.ts';

/** Every event of the agenda, to follow from a calendar. */
export const GET: APIRoute = async () => calendarResponse(await getEvents());
