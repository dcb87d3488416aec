import { randomUUID } from 'node:crypto';
import type { Config } from '@netlify/functions';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { createOpinionHandler } from '../src/desk/opinions/opinion-handler.tsx';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/avis/:opinion', (services) =>
  createOpinionHandler({
    gate: createDeskGate(services),
    pages: createDeskPages(services.site.folder),
    newKey: () => randomUUID(),
  }),
);

export const config: Config = { path: '/bureau/avis/:opinion', region: 'fra' };
