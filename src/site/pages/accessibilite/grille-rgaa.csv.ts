import type { APIRoute } from 'astro';
import { gridCsv } from '../../accessibility/grid-csv.ts';
import { gridOf } from '../../accessibility/grid.ts';
import { THEMES } from '../../accessibility/themes.ts';

/** The grid of criteria, for whoever audits the site. */
export const GET: APIRoute = () =>
  new Response(gridCsv(gridOf(THEMES)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
