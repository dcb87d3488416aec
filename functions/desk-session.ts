import type { Config } from '@netlify/functions';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { EXTEND_ACTION } from '../src/desk/desk-paths.ts';
import { createExtendHandler } from '../src/desk/extend-handler.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { createKeptFormHandler } from '../src/desk/kept-form-handler.tsx';
import { createKeptFormSealer } from '../src/desk/kept-form.server.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/prolonger', (services) => {
  const gate = createDeskGate(services);
  const pages = createDeskPages(services.site.folder);
  const sealer = createKeptFormSealer(services.setting('PARVIS_SECRET'));
  const extend = createExtendHandler({ pages, gate });
  const giveBack = createKeptFormHandler({ pages, gate, sealer });
  return (request, context) =>
    new URL(request.url).pathname.replace(/\/$/u, '') === EXTEND_ACTION
      ? extend(request, context)
      : giveBack(request, context);
});

export const config: Config = { path: ['/bureau/prolonger', '/bureau/reprise'], region: 'fra' };
