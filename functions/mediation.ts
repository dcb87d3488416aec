import { randomUUID } from 'node:crypto';
import type { Config } from '@netlify/functions';
import { createDeskContent } from '../src/desk/desk-content.server.ts';
import { keepOnce } from '../src/kit/keep-once.ts';
import { createBringHandler } from '../src/mediation/bring-handler.tsx';
import { createCountsHandler } from '../src/mediation/counts-handler.tsx';
import { createEndHandler } from '../src/mediation/end-handler.tsx';
import { createFollowedHandler } from '../src/mediation/followed-handler.tsx';
import { createHelpHandler } from '../src/mediation/help-handler.tsx';
import { createMandateHandler } from '../src/mediation/mandate-handler.tsx';
import { createMediationGate } from '../src/mediation/mediation-gate.server.ts';
import { createPaperHandler } from '../src/mediation/paper-handler.tsx';
import { createTouchHandler } from '../src/mediation/touch-handler.ts';
import { createWelcomeHandler } from '../src/mediation/welcome-handler.tsx';
import { createInSession } from '../src/mediation/with-help.server.tsx';
import { openSms } from '../src/notices/open-sms.server.ts';
import { createProcedureRegistry } from '../src/procedures/procedure-repository.ts';
import { helpCookie } from '../src/requests/help/help-cookie.server.ts';
import { mandateCookie } from '../src/requests/help/mandate-cookie.server.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { readSearchedSite } from '../src/search/searched-site.server.ts';
import type { Handler } from '../src/web/handler.ts';
import { createPageRenderer } from '../src/web/page-shell.ts';
import { serve } from '../src/web/serve.ts';

// One function: a person waits between two of its pages, and the first has loaded them all.
export default serve('/mediation', (services) => {
  const { setting, site, clock } = services;
  const { folder } = site;
  const gate = createMediationGate(services);
  const pages = createPageRenderer(folder, 'gabarit/mediation');
  const cookie = helpCookie(site.url);
  const mandates = mandateCookie(site.url, setting('PARVIS_SECRET'));
  const secrets = createSecretKeeper(setting('PARVIS_SECRET'));
  const content = createDeskContent(folder);
  const registry = createProcedureRegistry(folder, true);
  const commune = `la mairie ${site.commune.ofName}`;
  const session = createInSession({ gate, pages, cookie, mandates, siteFolder: folder });
  const counts = createCountsHandler({ session, content, registry, clock });
  const handlers = new Map<string, Handler>([
    ['/mediation', createWelcomeHandler({ session })],
    [
      '/mediation/seance',
      createHelpHandler({
        ...{ session, cookie, mandates, secrets, content, registry },
        site: keepOnce(() => readSearchedSite(folder)),
      }),
    ],
    [
      '/mediation/mandat',
      createMandateHandler({
        ...{ session, mandates, content, secrets, clock, commune },
        newKey: () => randomUUID(),
        keptFor: site.commune.keeping.mandates,
      }),
    ],
    ['/mediation/mandat/papier', createPaperHandler({ session, content, secrets, commune })],
    ['/mediation/fin', createEndHandler({ session, cookie, mandates, pages })],
    ['/mediation/suivis', createFollowedHandler({ session, content })],
    ['/mediation/chiffres', counts],
    ['/mediation/chiffres/activites.csv', counts],
    ['/mediation/geste', createTouchHandler({ gate })],
  ]);
  const sms = openSms(services);
  const bring = createBringHandler({ session, registry, sms, siteUrl: site.url });
  return (request, context) => {
    const path = new URL(request.url).pathname.replace(/\/$/u, '');
    return (handlers.get(path) ?? bring)(request, context);
  };
});

export const config: Config = {
  path: [
    '/mediation',
    '/mediation/seance',
    '/mediation/mandat',
    '/mediation/mandat/papier',
    '/mediation/apporter/:procedure',
    '/mediation/fin',
    '/mediation/geste',
    '/mediation/suivis',
    '/mediation/chiffres',
    '/mediation/chiffres/activites.csv',
  ],
  region: 'fra',
};
