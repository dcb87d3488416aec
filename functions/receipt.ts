import type { Config } from '@netlify/functions';
import { companionCookie } from '../src/requests/help/companion-cookie.server.ts';
import { helpCookie } from '../src/requests/help/help-cookie.server.ts';
import { createPlaceFinder } from '../src/requests/help/places.server.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { createLateSpool } from '../src/requests/spool/late-spool.ts';
import { createAddressRepository } from '../src/tracking/address-repository.ts';
import { createShowReceiptHandler } from '../src/tracking/receipt-handler.tsx';
import { createReceiptRepository } from '../src/tracking/receipt-repository.ts';
import { createSuggestionReader } from '../src/tracking/suggestions.server.ts';
import { createPageRenderer } from '../src/web/page-shell.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/recus/:token', (services) => {
  const { database, setting, site, pages, log } = services;
  return createShowReceiptHandler({
    ...{ pages, log },
    commune: site.commune,
    addresses: createAddressRepository(database('tracking')),
    receipts: createReceiptRepository(database('tracking')),
    secrets: createSecretKeeper(setting('PARVIS_SECRET')),
    suggestions: createSuggestionReader(site.folder, log),
    siteUrl: site.url,
    places: createPlaceFinder(site.folder),
    help: helpCookie(site.url),
    companions: companionCookie(site.url),
    readPages: createPageRenderer(site.folder, 'gabarit/lecture'),
    spool: createLateSpool(async () =>
      (await import('../src/requests/spool/open-spool.server.ts')).openSpool(services),
    ),
  });
});

export const config: Config = { path: ['/recus/:token', '/recus/:token/:number'], region: 'fra' };
