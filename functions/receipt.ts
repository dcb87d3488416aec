import type { Config } from '@netlify/functions';
import { readEnvironment } from '../src/server/environment.ts';
import { createReceiptRepository } from '../src/server/receipt-repository.ts';
import { createSecretKeeper } from '../src/server/secrets.ts';
import { serve } from '../src/server/serve.ts';
import { createShowReceiptHandler } from '../src/server/show-receipt.tsx';
import { createDatabase } from '../src/server/supabase.ts';

export default serve('/recus/:token', ({ environment, site, pages }) => {
  const settings = readEnvironment(environment, [
    'SUPABASE_URL',
    'SUPABASE_PUBLISHABLE_KEY',
    'PARVIS_TOKEN_KEY',
    'PARVIS_SECRET',
  ]);
  const database = createDatabase(settings, { role: 'tracking', commune: site.commune.id });
  return createShowReceiptHandler({
    pages,
    receipts: createReceiptRepository(database),
    secrets: createSecretKeeper(settings.PARVIS_SECRET),
    siteUrl: site.url,
  });
});

export const config: Config = { path: '/recus/:token', region: 'fra' };
