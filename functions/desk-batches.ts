import { randomUUID } from 'node:crypto';
import type { Config } from '@netlify/functions';
import { createBatchesHandler } from '../src/desk/batches/batches-handler.tsx';
import { createDeskContent } from '../src/desk/desk-content.server.ts';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { HOLD_SECONDS } from '../src/desk/outbox/held-message.ts';
import { serve } from '../src/web/serve.ts';

/** A page that takes longer looks broken. */
const WITHIN_MS = 4000;

export default serve('/bureau/lots/:id', (services) =>
  createBatchesHandler({
    gate: createDeskGate(services),
    pages: createDeskPages(services.site.folder),
    content: createDeskContent(services.site.folder),
    clock: services.clock,
    newKey: () => randomUUID(),
    holdSeconds: HOLD_SECONDS,
    withinMs: WITHIN_MS,
  }),
);

export const config: Config = { path: ['/bureau/lots', '/bureau/lots/:id'], region: 'fra' };
