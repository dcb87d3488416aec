import { randomUUID } from 'node:crypto';
import type { Config } from '@netlify/functions';
import { createLateKeeper } from '../src/attachments/late-keeper.server.ts';
import { createDeskContent } from '../src/desk/desk-content.server.ts';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createEnterFormHandler } from '../src/desk/enter/enter-form-handler.tsx';
import { createLookHandler } from '../src/desk/enter/enter-handler.tsx';
import { createGivenSealer } from '../src/desk/enter/given-receipt.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { fileEntry } from '../src/filing/file-entry.server.ts';
import { createBuiltLogo } from '../src/letters/built-logo.server.ts';
import { createProcedureRegistry } from '../src/procedures/procedure-repository.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/saisir, /bureau/saisir/:procedure', (services) => {
  const { setting, site, clock, log } = services;
  const { commune, folder } = site;
  const gate = createDeskGate(services);
  const pages = createDeskPages(folder);
  const logo = createBuiltLogo(folder);
  const secrets = createSecretKeeper(setting('PARVIS_SECRET'));
  const look = createLookHandler({ gate, pages, content: createDeskContent(folder) });
  const form = createEnterFormHandler({
    ...{ gate, pages, clock, log, secrets },
    registry: createProcedureRegistry(folder, true),
    sealer: createGivenSealer(setting('PARVIS_SECRET')),
    keeper: createLateKeeper(async () =>
      (await import('../src/attachments/open-files.server.ts')).openKeeper(services),
    ),
    siteUrl: site.url,
    newKey: () => randomUUID(),
    fileEntry: ({ database }, entry) => fileEntry({ database, secrets, commune }, entry),
    // Loaded with the first receipt that is printed.
    drawReceipt: async (shown) =>
      (await import('../src/letters/drawing/draw-receipt-pdf.server.ts')).drawReceiptPdf(
        shown,
        await logo(),
      ),
  });
  return (request, context) =>
    context.params.procedure === undefined ? look(request, context) : form(request, context);
});

export const config: Config = {
  path: ['/bureau/saisir', '/bureau/saisir/:procedure'],
  region: 'fra',
};
