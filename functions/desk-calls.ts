import { randomUUID } from 'node:crypto';
import type { Config } from '@netlify/functions';
import { territoryOf } from '../src/commune/territory.ts';
import { createCallsHandler } from '../src/desk/calls/calls-handler.tsx';
import { createDeskContent } from '../src/desk/desk-content.server.ts';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/appels', (services) => {
  const { site, clock } = services;
  return createCallsHandler({
    gate: createDeskGate(services),
    pages: createDeskPages(site.folder),
    clock,
    newKey: () => randomUUID(),
    content: createDeskContent(site.folder),
    territory: territoryOf(site.commune),
  });
});

export const config: Config = { path: '/bureau/appels', region: 'fra' };
