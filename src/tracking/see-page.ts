import { followUpPath } from '../kit/paths.ts';
import type { DONE } from './done.ts';

/** Leads to the page of a request, which says what was done: whoever reloads does it no second time. */
export function seePage(token: string, done?: keyof typeof DONE): Response {
  const query = done === undefined ? '' : `?${DONE_KEY}=${done}`;
  const location = `${followUpPath(token)}${query}`;
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}

/** Where the address says it. */
export const DONE_KEY = 'fait';
