/* `npm run apercu`: shows a procedure that is not published, as citizens would see it. */
import { join, resolve } from 'node:path';
import { listen } from '../../host/listen.ts';
import { readPort } from '../../host/port.ts';
import { parisDayAndTime } from '../../kit/paris-time.ts';
import { StopError } from '../../kit/stop-error.ts';
import { stopPrograms } from '../../local/child-process.ts';
import { findFreePort, requireFreePort } from '../../local/ports.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { shownPath } from '../../site/content/shown-path.ts';
import { runCommand, type Surroundings } from '../command/run-command.ts';
import { findDraft, listDrafts } from './find-draft.ts';
import { openLivePreview } from './live-preview.ts';
import { previewTexts as texts } from './preview-texts.ts';
import { watchDraft } from './watch-draft.ts';

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
  const url = `http://127.0.0.1:${port}`;
  const preview = await openLivePreview({ root, folder, draft, url });
  const server = await listen(preview.app, port);
  printer.log(texts.ready(url, preview.paths()));
  const stopWatching = watchDraft(draft.path, async () => {
    try {
      await preview.again();
      printer.log(texts.again(parisDayAndTime(new Date())));
    } catch (error) {
      if (!(error instanceof StopError)) throw error;
      printer.log(error.message);
    }
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stopWatching();
      void Promise.all([server.stop(), preview.stop()]).then(() => process.exit(0));
    });
  }
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
