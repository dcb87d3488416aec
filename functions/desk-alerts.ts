import type { Config } from '@netlify/functions';
import { territoryOf } from '../src/commune/territory.ts';
import { createAlertsHandler } from '../src/desk/alerts/alerts-handler.tsx';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/alertes', (services) =>
  createAlertsHandler({
    gate: createDeskGate(services),
    pages: createDeskPages(services.site.folder),
    clock: services.clock,
    territory: territoryOf(services.site.commune),
  }),
);

export const config: Config = { path: '/bureau/alertes', region: 'fra' };
