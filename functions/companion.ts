import type { Config } from '@netlify/functions';
import { createCompanionHandler } from '../src/mediation/companion-handler.tsx';
import { createEndCompanion } from '../src/mediation/companion-repository.ts';
import { createProcedureRegistry } from '../src/procedures/procedure-repository.ts';
import { companionCookie } from '../src/requests/help/companion-cookie.server.ts';
import { createPageRenderer } from '../src/web/page-shell.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/aide/avec-quelqu-un', ({ database, site }) =>
  createCompanionHandler({
    cookie: companionCookie(site.url),
    end: createEndCompanion(database('intake')),
    registry: createProcedureRegistry(site.folder),
    pages: createPageRenderer(site.folder, 'gabarit/mediation'),
  }),
);

export const config: Config = {
  path: ['/aide/avec-quelqu-un', '/aide/avec-quelqu-un/fin'],
  region: 'fra',
};
