import type { Config } from '@netlify/functions';
import { createRefusalCounter } from '../src/quotas/refusal-repository.ts';
import { createAddressRepository } from '../src/tracking/address-repository.ts';
import { createAskCodeHandler } from '../src/tracking/lost-code-handler.tsx';
import { serve } from '../src/web/serve.ts';

/** Longer than any answer of a database that is well. */
const ANSWERS_AFTER_MS = 800;

export default serve('/api/code-perdu', ({ database, setting, site, pages, sources, log }) =>
  createAskCodeHandler({
    pages,
    addresses: createAddressRepository(database('tracking')),
    commune: site.commune,
    sources: sources(),
    limits: setting('PARVIS_LIMITS'),
    countRefusal: createRefusalCounter(database('tracking'), log),
    answersAfterMs: ANSWERS_AFTER_MS,
  }),
);

export const config: Config = { path: '/api/code-perdu', region: 'fra' };
