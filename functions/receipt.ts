import type { Config } from '@netlify/functions';
import { createReceiptRepository } from '../src/server/receipt-repository.ts';
import { createSecretKeeper } from '../src/server/secrets.ts';
import { serve } from '../src/server/serve.ts';
import { createShowReceiptHandler } from '../src/server/show-receipt.tsx';
import { createSuggestionReader } from '../src/server/suggestions.ts';

export default serve('/recus/:token', ({ database, setting, site, pages }) =>
  createShowReceiptHandler({
    pages,
    receipts: createReceiptRepository(database('tracking')),
    secrets: createSecretKeeper(setting('PARVIS_SECRET')),
    suggestions: createSuggestionReader(site.folder),
    siteUrl: site.url,
  }),
);

export const config: Config = { path: '/recus/:token', region: 'fra' };
