import type { Config } from '@netlify/functions';
import { createBuiltLogo } from '../src/letters/built-logo.server.ts';
import { drawLetterPdf } from '../src/letters/drawing/draw-letter-pdf.server.ts';
import { drawReceiptPdf } from '../src/letters/drawing/draw-receipt-pdf.server.ts';
import { createPlaceFinder } from '../src/requests/help/places.server.ts';
import { createRequestRepository } from '../src/requests/request-repository.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { createLateSpool } from '../src/requests/spool/late-spool.ts';
import { createPdfHandler } from '../src/tracking/pdf-handler.ts';
import { createReceiptRepository } from '../src/tracking/receipt-repository.ts';
import { serve } from '../src/web/serve.ts';

// Apart from the pages of receipts and of requests, which stay as light as they are without it.
export default serve('/pdf', (services) => {
  const { database, setting, site, pages, clock } = services;
  const logo = createBuiltLogo(site.folder);
  return createPdfHandler({
    ...{ pages, clock },
    receipts: createReceiptRepository(database('tracking')),
    requests: createRequestRepository(database('tracking')),
    secrets: createSecretKeeper(setting('PARVIS_SECRET')),
    siteUrl: site.url,
    places: createPlaceFinder(site.folder),
    spool: createLateSpool(async () =>
      (await import('../src/requests/spool/open-spool.server.ts')).openSpool(services),
    ),
    drawReceipt: async (shown) => drawReceiptPdf(shown, await logo()),
    drawLetter: async (letter) => drawLetterPdf(letter, { logo: await logo() }),
  });
});

export const config: Config = {
  path: ['/pdf/recus/:token', '/pdf/recus/:token/:receipt', '/pdf/lettres/:token/:letter'],
  region: 'fra',
};
