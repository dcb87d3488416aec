import type { Config } from '@netlify/functions';
import { createDeskContent } from '../src/desk/desk-content.server.ts';
import { createStopHandler } from '../src/mediation/stop-handler.tsx';
import { createStopMandate } from '../src/mediation/stop-repository.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { createPageRenderer } from '../src/web/page-shell.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/mandat', ({ database, setting, site, sources }) => {
  const content = createDeskContent(site.folder);
  return createStopHandler({
    stop: createStopMandate(database('tracking')),
    pages: createPageRenderer(site.folder, 'gabarit/formulaire'),
    secrets: createSecretKeeper(setting('PARVIS_SECRET')),
    sources: sources(),
    limits: setting('PARVIS_LIMITS'),
    phone: site.commune.phone,
    procedures: async () =>
      (await content()).procedures.map(({ slug, title }) => ({ value: slug, label: title })),
  });
});

export const config: Config = { path: '/mandat', region: 'fra' };
