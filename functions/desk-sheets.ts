import { join } from 'node:path';
import type { Config } from '@netlify/functions';
import { createDeskContent } from '../src/desk/desk-content.server.ts';
import { DESK_FOLDER, DESK_SEARCH } from '../src/desk/desk-content.ts';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { createSheetsHandler } from '../src/desk/sheets/sheets-handler.tsx';
import { keepOnce } from '../src/kit/keep-once.ts';
import { readQuery } from '../src/search/read-query.ts';
import { readSheetIndex } from '../src/search/sheet-index.server.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/fiches, /bureau/fiches/:sheet', (services) => {
  const { folder } = services.site;
  const index = keepOnce(() => readSheetIndex(join(folder, '..', DESK_FOLDER, DESK_SEARCH)));
  return createSheetsHandler({
    gate: createDeskGate(services),
    pages: createDeskPages(folder),
    content: createDeskContent(folder),
    search: async (words) => (await index()).search(readQuery(words).text),
  });
});

export const config: Config = { path: ['/bureau/fiches', '/bureau/fiches/:sheet'], region: 'fra' };
