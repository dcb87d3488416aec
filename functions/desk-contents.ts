import { join } from 'node:path';
import type { Config } from '@netlify/functions';
import { createContentsHandler } from '../src/desk/contents/contents-handler.tsx';
import { createOnlineContent } from '../src/desk/contents/online-content.server.ts';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { createDraftPreviewStore } from '../src/publishing/review/draft-preview-store.server.ts';
import { createProposalStore } from '../src/publishing/review/proposal-store.server.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/contenus, /bureau/contenus/…', (services) => {
  const folder = services.setting('PARVIS_PROPOSALS');
  return createContentsHandler({
    gate: createDeskGate(services),
    pages: createDeskPages(services.site.folder),
    clock: services.clock,
    store: folder === undefined ? undefined : createProposalStore(folder),
    online: createOnlineContent(join(services.site.folder, '..', 'content')),
    previews: folder === undefined ? undefined : createDraftPreviewStore(folder),
    siteUrl: services.site.url,
    isAloneAllowed: services.setting('PARVIS_REVIEW') === 'seul',
    newKey: () => crypto.randomUUID(),
  });
});

export const config: Config = {
  path: ['/bureau/contenus', '/bureau/contenus/fichier', '/bureau/contenus/propositions/:proposal'],
  region: 'fra',
};
