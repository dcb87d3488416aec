import type { Config } from '@netlify/functions';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { createLooksHandler } from '../src/desk/who-looked/looks-handler.tsx';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/lectures', (services) =>
  createLooksHandler({
    gate: createDeskGate(services),
    pages: createDeskPages(services.site.folder),
  }),
);

export const config: Config = { path: '/bureau/lectures', region: 'fra' };
