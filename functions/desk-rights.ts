import type { Config } from '@netlify/functions';
import { createDeskContent } from '../src/desk/desk-content.server.ts';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { createRightsHandler } from '../src/desk/rights/rights-handler.tsx';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/droits', (services) =>
  createRightsHandler({
    gate: createDeskGate(services),
    pages: createDeskPages(services.site.folder),
    content: createDeskContent(services.site.folder),
  }),
);

export const config: Config = { path: '/bureau/droits', region: 'fra' };
