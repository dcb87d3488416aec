import type { APIRoute } from 'astro';
import { getAlertNotices } from '../lists/alert-lists.ts';

/** Alerts that go on or are to come: pages that are open look for them here. */
export const GET: APIRoute = async () => Response.json(await getAlertNotices());
