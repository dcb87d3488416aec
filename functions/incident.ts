import type { Config } from '@netlify/functions';
import { createShowAttestationHandler } from '../src/incidents/attestation-handler.tsx';
import { deriveIncidentKey } from '../src/incidents/incident-key.server.ts';
import { keepOnce } from '../src/kit/keep-once.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/api/incident', ({ pages, setting, site }) =>
  createShowAttestationHandler({
    pages,
    key: keepOnce(() => deriveIncidentKey(setting('PARVIS_SECRET'))),
    communeOfName: site.commune.ofName,
  }),
);

export const config: Config = { path: '/api/incident', region: 'fra' };
