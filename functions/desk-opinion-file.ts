import type { Config } from '@netlify/functions';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createFilesOf } from '../src/desk/files-of.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { FILES_OF_OPINION } from '../src/desk/opinions/opinion-files.server.ts';
import { createDeskFileHandler } from '../src/desk/request/file-handler.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/avis/:opinion/fichiers/:id', (services) => {
  const { setting, site } = services;
  return createDeskFileHandler({
    gate: createDeskGate(services),
    pages: createDeskPages(site.folder),
    ...FILES_OF_OPINION,
    filesOf: createFilesOf(setting('PARVIS_FILES'), site.commune.id),
  });
});

export const config: Config = { path: '/bureau/avis/:opinion/fichiers/:id', region: 'fra' };
