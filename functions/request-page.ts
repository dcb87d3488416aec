import { randomUUID } from 'node:crypto';
import type { Config } from '@netlify/functions';
import { createLateKeeper } from '../src/attachments/late-keeper.server.ts';
import { createBuiltTemplates } from '../src/letters/built-templates.server.ts';
import { createEventRepository } from '../src/requests/events/event-repository.ts';
import { createRequestRepository } from '../src/requests/request-repository.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { createLateSpool } from '../src/requests/spool/late-spool.ts';
import { createAddressRepository } from '../src/tracking/address-repository.ts';
import { readOwnAnswers } from '../src/tracking/answers-repository.ts';
import { createRequestPageHandler } from '../src/tracking/request-page-handler.tsx';
import { serve } from '../src/web/serve.ts';

export default serve('/suivi/:token', (services) => {
  const { database, setting, site, pages, sources, clock, log } = services;
  const templates = createBuiltTemplates(site.folder);
  return createRequestPageHandler({
    ...{ pages, clock, log },
    requests: createRequestRepository(database('tracking')),
    events: createEventRepository(database('tracking')),
    secrets: createSecretKeeper(setting('PARVIS_SECRET')),
    sources: sources(),
    keeper: createLateKeeper(async () =>
      (await import('../src/attachments/open-files.server.ts')).openKeeper(services),
    ),
    spool: createLateSpool(async () =>
      (await import('../src/requests/spool/open-spool.server.ts')).openSpool(services),
    ),
    siteUrl: site.url,
    commune: site.commune,
    addresses: createAddressRepository(database('tracking')),
    answersOf: (tokenHash) => readOwnAnswers(database('tracking'), tokenHash),
    // Loaded with the first certificate: the page stays as light as it is.
    attestor: {
      write: async (...asked) => {
        const { createAttestor } = await import('../src/letters/attestor.server.ts');
        return createAttestor(templates).write(...asked);
      },
    },
    newKey: () => randomUUID(),
  });
});

export const config: Config = { path: '/suivi/:token', region: 'fra' };
