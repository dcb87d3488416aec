import type { Config } from '@netlify/functions';
import { createPlaceFinder } from '../src/requests/help/places.server.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { createHandedHandler } from '../src/tracking/handed-handler.tsx';
import { createReceiptRepository } from '../src/tracking/receipt-repository.ts';
import { createPageRenderer } from '../src/web/page-shell.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/remise/:token', ({ database, setting, site }) =>
  createHandedHandler({
    receipts: createReceiptRepository(database('tracking')),
    secrets: createSecretKeeper(setting('PARVIS_SECRET')),
    pages: createPageRenderer(site.folder, 'gabarit/mediation'),
    places: createPlaceFinder(site.folder),
    siteUrl: site.url,
    phone: site.commune.phone,
  }),
);

export const config: Config = { path: '/remise/:token', region: 'fra' };
