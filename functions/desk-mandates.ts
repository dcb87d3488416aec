import type { Config } from '@netlify/functions';
import { createDeskContent } from '../src/desk/desk-content.server.ts';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { createMandatesHandler } from '../src/desk/mandates/mandates-handler.tsx';
import { createPlaceList } from '../src/requests/help/places.server.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/mandats', (services) => {
  const { site, clock } = services;
  return createMandatesHandler({
    gate: createDeskGate(services),
    pages: createDeskPages(site.folder),
    clock,
    content: createDeskContent(site.folder),
    places: createPlaceList(site.folder),
  });
});

export const config: Config = { path: '/bureau/mandats', region: 'fra' };
