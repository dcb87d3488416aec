import { randomUUID } from 'node:crypto';
import type { Config } from '@netlify/functions';
import { createLateKeeper } from '../src/attachments/late-keeper.server.ts';
import { createEnvelopeSealer } from '../src/filing/envelope.server.ts';
import { createSubmissionRepository } from '../src/filing/submission-repository.ts';
import { createSubmitProcedureHandler } from '../src/filing/submit-handler.ts';
import { createProcedureRegistry } from '../src/procedures/procedure-repository.ts';
import { createProofKeeper } from '../src/quotas/proof-of-work.server.ts';
import { createRefusalCounter } from '../src/quotas/refusal-repository.ts';
import { helpCookies } from '../src/requests/help/help-cookies.server.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { createLateSpool } from '../src/requests/spool/late-spool.ts';
import { createPageRenderer } from '../src/web/page-shell.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/api/demarches/:procedure', (services) => {
  const { database, setting, site, sources } = services;
  return createSubmitProcedureHandler({
    ...services,
    formPages: createPageRenderer(site.folder, 'gabarit/formulaire'),
    registry: createProcedureRegistry(site.folder),
    submissions: createSubmissionRepository(database('intake')),
    secrets: createSecretKeeper(setting('PARVIS_SECRET')),
    sealer: createEnvelopeSealer(setting('PARVIS_SECRET')),
    sources: sources(),
    limits: setting('PARVIS_LIMITS'),
    keeper: createLateKeeper(async () =>
      (await import('../src/attachments/open-files.server.ts')).openKeeper(services),
    ),
    spool: createLateSpool(async () =>
      (await import('../src/requests/spool/open-spool.server.ts')).openSpool(services),
    ),
    commune: site.commune,
    ...helpCookies(site.url, setting('PARVIS_SECRET')),
    proofs: createProofKeeper(setting('PARVIS_SECRET')),
    countRefusal: createRefusalCounter(database('intake'), services.log),
    attest: async (attempt) =>
      (await import('../src/incidents/attest.server.ts')).attest(services, attempt),
    newKey: () => randomUUID(),
  });
});

export const config: Config = { path: '/api/demarches/:procedure', region: 'fra' };
