import type { Config } from '@netlify/functions';
import { createDraftPreviewHandler } from '../src/desk/contents/draft-preview-handler.tsx';
import { createDraftPreviewStore } from '../src/publishing/review/draft-preview-store.server.ts';
import { createProposalStore } from '../src/publishing/review/proposal-store.server.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/apercus/…', ({ pages, clock, setting }) => {
  const folder = setting('PARVIS_PROPOSALS');
  return createDraftPreviewHandler({
    ...{ pages, clock },
    store: folder === undefined ? undefined : createProposalStore(folder),
    previews: folder === undefined ? undefined : createDraftPreviewStore(folder),
  });
});

export const config: Config = {
  path: ['/apercus/:proposal/:key', '/apercus/:proposal/:key/:part'],
  region: 'fra',
};
