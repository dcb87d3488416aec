import { randomUUID } from 'node:crypto';
import type { Config } from '@netlify/functions';
import { createDeskContent } from '../src/desk/desk-content.server.ts';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { createRecogniseHandler } from '../src/desk/recognise/recognise-handler.tsx';
import { createProcedureRegistry } from '../src/procedures/procedure-repository.ts';
import { createNeedReader } from '../src/search/read-need.server.tsx';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/demandes/:reference/demarche', (services) => {
  const { site, clock, log } = services;
  return createRecogniseHandler({
    ...{ clock, log },
    gate: createDeskGate(services),
    pages: createDeskPages(site.folder),
    content: createDeskContent(site.folder),
    registry: createProcedureRegistry(site.folder, true),
    propose: createNeedReader(site.folder),
    siteUrl: site.url,
    newKey: () => randomUUID(),
  });
});

export const config: Config = { path: '/bureau/demandes/:reference/demarche', region: 'fra' };
