/* `npm run apercu`: shows a procedure that is not published, as citizens would see it. */
import { join, resolve } from 'node:path';
import { listen } from '../../host/listen.ts';
import { readPort } from '../../host/port.ts';
import { StopError } from '../../kit/stop-error.ts';
import { stopPrograms } from '../../local/child-process.ts';
import { findFreePort, requireFreePort } from '../../local/ports.ts';
import { loadPreview } from '../../local/preview/load-preview.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { shownPath } from '../../site/content/shown-path.ts';
import { runCommand, type Surroundings } from '../command/run-command.ts';
import { buildPreview } from './build-preview.ts';
import { findDraft, listDrafts } from './find-draft.ts';
import { previewTexts as texts } from './preview-texts.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, '.parvis', 'apercu');

async function run(
  name: string | undefined,
  { printer, environment }: Surroundings,
): Promise<void> {
  const draft = name === undefined ? undefined : findDraft(root, name);
  if (draft === undefined)
    throw new StopError(
      texts.unknown(
        name,
        listDrafts(root),
        shownPath(contentRoot(root, environment), 'brouillons'),
      ),
    );
  const port = environment.PORT === undefined ? await findFreePort() : readPort(environment);
  await requireFreePort(port);
  printer.log(texts.building(draft.shown));
  await buildPreview(root, folder, draft);
  const { commune } = await loadContent(contentRoot(folder, {}));
  const url = `http://127.0.0.1:${port}`;
  const createPreview = await loadPreview(root);
  const { app, paths } = await createPreview({ root: folder, slug: draft.slug, commune, url });
  const server = await listen(app, port);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
  printer.log(texts.ready(url, paths));
}

const HELP = `Voir une démarche qui n’est pas publiée : sa page, son formulaire, son reçu.

  npm run apercu -- ma-demarche`;

await runCommand({
  help: HELP,
  options: {},
  run: async (_options, [name], surroundings) => {
    try {
      await run(name, surroundings);
      return 0;
    } catch (error) {
      await stopPrograms();
      throw error;
    }
  },
});
