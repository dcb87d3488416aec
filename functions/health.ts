import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '@netlify/functions';
import { DatabaseUnavailableError } from '../src/database/call.ts';
import { createAvailabilityRecorder, tryFiling } from '../src/incidents/availability-repository.ts';
import { createHealthHandler } from '../src/incidents/health-handler.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/sante, /sante/mesures', ({ clock, database, site }) =>
  createHealthHandler({
    clock,
    isDatabaseUp: async () => {
      try {
        await tryFiling(database('intake'));
        return true;
      } catch (error) {
        if (error instanceof DatabaseUnavailableError) return false;
        throw error;
      }
    },
    mailStalledFor: () => createAvailabilityRecorder(database('maintenance')).mailStalledFor(),
    builtAt: async () => (await stat(join(site.folder, 'commune.json'))).mtime,
  }),
);

export const config: Config = { path: ['/sante', '/sante/mesures'], region: 'fra' };
