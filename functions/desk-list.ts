import { randomUUID } from 'node:crypto';
import type { Config } from '@netlify/functions';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { createListHandler } from '../src/desk/list/list-handler.tsx';
import { createPlaceFinder } from '../src/requests/help/places.server.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau', (services) =>
  createListHandler({
    gate: createDeskGate(services),
    pages: createDeskPages(services.site.folder),
    clock: services.clock,
    newKey: () => randomUUID(),
    places: createPlaceFinder(services.site.folder),
  }),
);

export const config: Config = { path: '/bureau', region: 'fra' };
