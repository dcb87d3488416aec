import { createFileStore } from '../../src/attachments/file-store.server.ts';
import type { DeskCaller } from '../../src/desk/caller.server.ts';
import { createDeskPages } from '../../src/desk/desk-pages.server.ts';
import { FILES_OF_OPINION } from '../../src/desk/opinions/opinion-files.server.ts';
import { createOpinionHandler } from '../../src/desk/opinions/opinion-handler.tsx';
import { createOpinionsHandler } from '../../src/desk/opinions/opinions-handler.tsx';
import { createDeskFileHandler } from '../../src/desk/request/file-handler.ts';
import { SITE } from './open-site.ts';
import { readPage, type ReadPage } from './page.ts';
import { ROOT } from './project.ts';
import { ownCommune } from './shared-stack.ts';

/** The pages where an agent gives the opinions that are asked of their services, with the real database. */
export function openOpinions(caller: DeskCaller) {
  const common = {
    gate: () => Promise.resolve(caller),
    pages: createDeskPages(`${ROOT}/dist`),
  };
  const list = createOpinionsHandler(common);
  const one = createOpinionHandler({ ...common, newKey: () => crypto.randomUUID() });
  const files = createDeskFileHandler({
    ...{ ...common, ...FILES_OF_OPINION },
    filesOf: ({ database }) => createFileStore(database.storage.from('pieces'), ownCommune()),
  });
  const url = (path: string) => new Request(`${SITE}/bureau/avis/${path}`);
  return {
    list: async (): Promise<ReadPage> => readPage(await list(url(''), { params: {} })),
    look: async (opinion: string): Promise<ReadPage> =>
      readPage(await one(url(`${opinion}/`), { params: { opinion } })),
    file: (opinion: string, id: string) =>
      files(url(`${opinion}/fichiers/${id}`), { params: { opinion, id } }),
    give: (opinion: string, avis: string, key: string = crypto.randomUUID(), origin = SITE) =>
      one(
        new Request(`${SITE}/bureau/avis/${opinion}/`, {
          method: 'POST',
          body: new URLSearchParams({ avis, _cle: key }),
          headers: { origin, 'sec-fetch-site': origin === SITE ? 'same-origin' : 'cross-site' },
        }),
        { params: { opinion } },
      ),
  };
}
