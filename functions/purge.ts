import type { Config } from '@netlify/functions';
import { readEnvironment } from '../src/server/environment.ts';
import { purgeExpired } from '../src/server/purge-expired.ts';
import { schedule } from '../src/server/schedule.ts';
import { createDatabase } from '../src/server/supabase.ts';

export default schedule('purge', ({ environment, site, clock, log }) => {
  const settings = readEnvironment(environment, [
    'SUPABASE_URL',
    'SUPABASE_PUBLISHABLE_KEY',
    'PARVIS_TOKEN_KEY',
  ]);
  const claims = { role: 'maintenance', commune: site.commune.id } as const;
  return purgeExpired({ database: createDatabase(settings, claims), clock, log });
});

export const config: Config = { schedule: '15 2 * * *', region: 'fra' };
