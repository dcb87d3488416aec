import type { Config } from '@netlify/functions';
import { createCodeHandler } from '../src/desk/code/code-handler.tsx';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/demandes/:reference/code', (services) =>
  createCodeHandler({
    gate: createDeskGate(services),
    pages: createDeskPages(services.site.folder),
    secrets: createSecretKeeper(services.setting('PARVIS_SECRET')),
    siteUrl: services.site.url,
    log: services.log,
  }),
);

export const config: Config = { path: '/bureau/demandes/:reference/code', region: 'fra' };
