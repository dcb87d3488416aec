import type { Config } from '@netlify/functions';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { createBatchHandler } from '../src/desk/letters/batch-handler.tsx';
import {
  createLettersHandler,
  type LettersDependencies,
} from '../src/desk/letters/letters-handler.tsx';
import { FOLLOW_UP_PAGE } from '../src/kit/paths.ts';
import { createBuiltLogo } from '../src/letters/built-logo.server.ts';
import { createBuiltTemplates } from '../src/letters/built-templates.server.ts';
import { createLetterPrinter } from '../src/letters/queue/letter-printer.server.ts';
import { createLetterQueueRepository } from '../src/letters/queue/letter-queue-repository.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { serve } from '../src/web/serve.ts';

export default serve(
  '/bureau/courriers, /bureau/courriers/:batch, /bureau/courriers/:batch/:file',
  (services) => {
    const { setting, site, clock } = services;
    const secrets = createSecretKeeper(setting('PARVIS_SECRET'));
    const templates = createBuiltTemplates(site.folder);
    const logo = createBuiltLogo(site.folder);
    const dependencies: LettersDependencies = {
      gate: createDeskGate(services),
      pages: createDeskPages(site.folder),
      clock,
      printerOf: ({ database }) =>
        createLetterPrinter({
          ...{ secrets, templates, logo, followUpPage: site.url + FOLLOW_UP_PAGE },
          queue: createLetterQueueRepository(database),
        }),
    };
    const letters = createLettersHandler(dependencies);
    const batch = createBatchHandler(dependencies);
    return (request, context) =>
      context.params.batch === undefined ? letters(request, context) : batch(request, context);
  },
);

export const config: Config = {
  path: ['/bureau/courriers', '/bureau/courriers/:batch', '/bureau/courriers/:batch/:file'],
  region: 'fra',
};
