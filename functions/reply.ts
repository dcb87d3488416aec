import type { Config } from '@netlify/functions';
import { createLateKeeper } from '../src/attachments/late-keeper.server.ts';
import { createEventRepository } from '../src/requests/events/event-repository.ts';
import { openReplies } from '../src/requests/open-replies.server.ts';
import { createRequestRepository } from '../src/requests/request-repository.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { createReplyHandler } from '../src/tracking/reply/reply-handler.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/api/reponses', (services) => {
  const { database, setting, clock, log } = services;
  const replies = openReplies(services);
  return createReplyHandler(
    replies && {
      ...{ replies, clock, log },
      requests: createRequestRepository(database('tracking')),
      events: createEventRepository(database('tracking')),
      secrets: createSecretKeeper(setting('PARVIS_SECRET')),
      keeper: createLateKeeper(async () =>
        (await import('../src/attachments/open-files.server.ts')).openKeeper(services),
      ),
    },
    setting('PARVIS_REPLY_TOKEN'),
  );
});

export const config: Config = { path: '/api/reponses', region: 'fra' };
