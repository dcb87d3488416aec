import type { APIRoute } from 'astro';
import { gridCsv } from '../../../evidence/rgaa/grid-csv.ts';
import { gridOf } from '../../../evidence/rgaa/grid.ts';
import { THEMES } from '../../../evidence/rgaa/themes.ts';

/** The grid of criteria, for whoever audits the site. */
export const GET: APIRoute = () =>
  new Response(gridCsv(gridOf(THEMES)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
