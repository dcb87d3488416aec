import type { Config } from '@netlify/functions';
import { createRefusalCounter } from '../src/quotas/refusal-repository.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { createFollowRequestHandler } from '../src/tracking/follow-handler.tsx';
import { createPatience } from '../src/tracking/patience.server.ts';
import { createReceiptRepository } from '../src/tracking/receipt-repository.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/api/suivi', ({ database, setting, site, pages, sources, log }) =>
  createFollowRequestHandler({
    pages,
    receipts: createReceiptRepository(database('tracking')),
    secrets: createSecretKeeper(setting('PARVIS_SECRET')),
    commune: site.commune,
    sources: sources(),
    limits: setting('PARVIS_LIMITS'),
    countRefusal: createRefusalCounter(database('tracking'), log),
    patience: createPatience(),
  }),
);

export const config: Config = { path: '/api/suivi', region: 'fra' };
