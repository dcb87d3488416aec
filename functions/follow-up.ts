import type { Config } from '@netlify/functions';
import { readEnvironment } from '../src/server/environment.ts';
import { createFollowRequestHandler } from '../src/server/follow-request.tsx';
import { createReceiptRepository } from '../src/server/receipt-repository.ts';
import { createSecretKeeper } from '../src/server/secrets.ts';
import { serve } from '../src/server/serve.ts';
import { createDatabase } from '../src/server/supabase.ts';

export default serve('/suivi/:token, /api/suivi', ({ environment, site, pages }) => {
  const settings = readEnvironment(environment, [
    'SUPABASE_URL',
    'SUPABASE_PUBLISHABLE_KEY',
    'PARVIS_TOKEN_KEY',
    'PARVIS_SECRET',
  ]);
  const database = createDatabase(settings, { role: 'tracking', commune: site.commune.id });
  return createFollowRequestHandler({
    pages,
    receipts: createReceiptRepository(database),
    secrets: createSecretKeeper(settings.PARVIS_SECRET),
    commune: site.commune,
  });
});

export const config: Config = { path: ['/suivi/:token', '/api/suivi'], region: 'fra' };
