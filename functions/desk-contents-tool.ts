import { join } from 'node:path';
import type { Config } from '@netlify/functions';
import { createOnlineContent } from '../src/desk/contents/online-content.server.ts';
import { createToolHandler } from '../src/desk/contents/tool/tool-handler.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { createProposalStore } from '../src/publishing/review/proposal-store.server.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/contenus/outil/…', (services) => {
  const folder = services.setting('PARVIS_PROPOSALS');
  return createToolHandler({
    gate: createDeskGate(services),
    clock: services.clock,
    store: folder === undefined ? undefined : createProposalStore(folder),
    online: createOnlineContent(join(services.site.folder, '..', 'content')),
    isAloneAllowed: services.setting('PARVIS_REVIEW') === 'seul',
    newKey: () => crypto.randomUUID(),
  });
});

export const config: Config = { path: '/bureau/contenus/outil/*', region: 'fra' };
