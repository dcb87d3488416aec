import { randomUUID } from 'node:crypto';
import type { Config } from '@netlify/functions';
import { createDeskContent } from '../src/desk/desk-content.server.ts';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { HOLD_SECONDS } from '../src/desk/outbox/held-message.ts';
import { createDeskRequestHandler } from '../src/desk/request/request-handler.tsx';
import { createBuiltTemplates } from '../src/letters/built-templates.server.ts';
import { createNeedReader } from '../src/search/read-need.server.tsx';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/demandes/:reference', (services) => {
  const { setting, site, clock, log } = services;
  const templates = createBuiltTemplates(site.folder);
  return createDeskRequestHandler({
    ...{ clock, log },
    gate: createDeskGate(services),
    pages: createDeskPages(site.folder),
    content: createDeskContent(site.folder),
    propose: createNeedReader(site.folder),
    keeping: site.commune.keeping,
    // Loaded with the first decision: the page stays as light as it is.
    writer: {
      write: async (...asked) => {
        const { createDecisionWriter } = await import('../src/letters/decision-writer.server.ts');
        return createDecisionWriter(templates).write(...asked);
      },
    },
    holdSeconds: HOLD_SECONDS,
    sendsSms: setting('PARVIS_SMS_URL') !== undefined,
    newKey: () => randomUUID(),
  });
});

export const config: Config = { path: '/bureau/demandes/:reference', region: 'fra' };
