import type { Config } from '@netlify/functions';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { createOpinionsHandler } from '../src/desk/opinions/opinions-handler.tsx';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/avis', (services) =>
  createOpinionsHandler({
    gate: createDeskGate(services),
    pages: createDeskPages(services.site.folder),
  }),
);

export const config: Config = { path: '/bureau/avis', region: 'fra' };
