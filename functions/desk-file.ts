import { join } from 'node:path';
import type { Config } from '@netlify/functions';
import { createFileStore } from '../src/attachments/file-store.server.ts';
import { createFolderStore } from '../src/attachments/folder-store.server.ts';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { createDeskFileHandler } from '../src/desk/request/file-handler.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/demandes/:reference/fichiers/:id', (services) => {
  const { setting, site } = services;
  const commune = site.commune.id;
  const folder = setting('PARVIS_FILES');
  return createDeskFileHandler({
    gate: createDeskGate(services),
    pages: createDeskPages(site.folder),
    // With the token of the agent: the bucket gives what they may read.
    filesOf: ({ database }) =>
      folder === undefined
        ? createFileStore(database.storage.from('pieces'), commune)
        : createFolderStore(join(folder, commune), { reserve: 0 }),
  });
});

export const config: Config = { path: '/bureau/demandes/:reference/fichiers/:id', region: 'fra' };
