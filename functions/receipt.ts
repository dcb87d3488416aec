import type { Config } from '@netlify/functions';
import { createReceiptRepository } from '../src/tracking/receipt-repository.ts';
import { createSecretKeeper } from '../src/requests/secrets.ts';
import { serve } from '../src/web/serve.ts';
import { createShowReceiptHandler } from '../src/tracking/receipt-handler.tsx';
import { createSuggestionReader } from '../src/tracking/suggestions.ts';

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
