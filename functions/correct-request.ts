import { randomUUID } from 'node:crypto';
import type { Config } from '@netlify/functions';
import { createLateKeeper } from '../src/attachments/late-keeper.server.ts';
import { createEventRepository } from '../src/requests/events/event-repository.ts';
import { createRequestRepository } from '../src/requests/request-repository.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { createCorrectHandler } from '../src/tracking/correct-handler.tsx';
import { serve } from '../src/web/serve.ts';

export default serve('/suivi/:token/corriger', (services) => {
  const { database, setting, pages, sources, clock, log } = services;
  return createCorrectHandler({
    ...{ pages, clock, log },
    requests: createRequestRepository(database('tracking')),
    events: createEventRepository(database('tracking')),
    secrets: createSecretKeeper(setting('PARVIS_SECRET')),
    sources: sources(),
    keeper: createLateKeeper(async () =>
      (await import('../src/attachments/open-files.server.ts')).openKeeper(services),
    ),
    newKey: () => randomUUID(),
  });
});

export const config: Config = { path: '/suivi/:token/corriger', region: 'fra' };
