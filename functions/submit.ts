import { randomBytes, randomUUID } from 'node:crypto';
import type { Config } from '@netlify/functions';
import { createEnvelopeSealer } from '../src/server/envelope.ts';
import { readEnvironment } from '../src/server/environment.ts';
import { createProcedureRegistry } from '../src/server/procedure-registry.ts';
import { createSecretKeeper } from '../src/server/secrets.ts';
import { serve } from '../src/server/serve.ts';
import { createSubmissionRepository } from '../src/server/submission-repository.ts';
import { createSubmitProcedureHandler } from '../src/server/submit-procedure.ts';
import { createDatabase } from '../src/server/supabase.ts';

export default serve('/api/demarches/:procedure', ({ environment, site, ...services }) => {
  const settings = readEnvironment(environment, [
    'SUPABASE_URL',
    'SUPABASE_PUBLISHABLE_KEY',
    'PARVIS_TOKEN_KEY',
    'PARVIS_SECRET',
  ]);
  const database = createDatabase(settings, { role: 'intake', commune: site.commune.id });
  return createSubmitProcedureHandler({
    ...services,
    registry: createProcedureRegistry(site.folder),
    submissions: createSubmissionRepository(database),
    secrets: createSecretKeeper(settings.PARVIS_SECRET),
    sealer: createEnvelopeSealer(settings.PARVIS_SECRET),
    random: (count) => randomBytes(count),
    newKey: () => randomUUID(),
  });
});

export const config: Config = { path: '/api/demarches/:procedure', region: 'fra' };
