import { randomBytes, randomUUID } from 'node:crypto';
import type { Config } from '@netlify/functions';
import { openKeeper } from '../src/server/attachments/open-files.ts';
import { createEnvelopeSealer } from '../src/server/envelope.ts';
import { createPageRenderer } from '../src/server/page-shell.ts';
import { createProcedureRegistry } from '../src/server/procedure-registry.ts';
import { createProofKeeper } from '../src/server/proof-of-work.ts';
import { createRefusalCounter } from '../src/server/refusal-counter.ts';
import { createSecretKeeper } from '../src/server/secrets.ts';
import { serve } from '../src/server/serve.ts';
import { createSubmissionRepository } from '../src/server/submission-repository.ts';
import { createSubmitProcedureHandler } from '../src/server/submit-procedure.ts';

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
    keeper: openKeeper(services),
    proofs: createProofKeeper(setting('PARVIS_SECRET')),
    countRefusal: createRefusalCounter(database('intake'), services.log),
    random: (count) => randomBytes(count),
    newKey: () => randomUUID(),
  });
});

export const config: Config = { path: '/api/demarches/:procedure', region: 'fra' };
