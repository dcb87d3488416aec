/*
 * The site on a server of the commune: `npm run publier`, then `npm run serve`, behind a reverse proxy
 * that speaks TLS. Settings come from the environment; a missing one stops the start. Another publication
 * is served as soon as it is online, without a restart.
 */
import { join, resolve } from 'node:path';
import { StopError } from '../kit/stop-error.ts';
import { createClock } from '../web/clock.ts';
import { ALL_SETTINGS, readEnvironment } from '../web/environment.ts';
import { createApp } from './create-app.ts';
import { listen } from './listen.ts';
import { loadFunctions } from './load-functions.ts';
import { readPort } from './port.ts';
import { startLiveApp, type LiveApp } from './releases/live-app.ts';
import { openReleases } from './releases/releases.ts';
import { runSchedule } from './run-schedule.ts';

const root = resolve(import.meta.dirname, '../..');
const NOTHING = 'Rien n’est publié. Lancez d’abord « npm run publier ».';
const settings: NodeJS.ProcessEnv = {
  PARVIS_SPOOL: join(root, '.parvis', 'spool'),
  ...process.env,
};

try {
  readEnvironment(settings, ALL_SETTINGS);
  createClock(process.env);
  const port = readPort(process.env);
  const { PARVIS_BUILT: built = '' } = settings;
  const app = await (built === '' ? openPublished() : openBuilt(built));
  const server = await listen(app, port, { hostname: process.env.HOST });
  console.log(`Parvis répond sur le port ${server.port}.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      app.stop();
      void server.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  const sentence = explain(error);
  if (sentence === undefined) throw error;
  console.error(sentence);
  process.exit(1);
}

async function openPublished(): Promise<LiveApp> {
  const releases = openReleases(root, settings);
  const live = await startLiveApp({ releases, settings });
  if (live === undefined) throw new StopError(NOTHING);
  return live;
}

/** A folder that was built once, with its functions: it is served as it is. */
async function openBuilt(folder: string): Promise<LiveApp> {
  const { routed, scheduled } = await loadFunctions(folder, settings);
  const { fetch } = await createApp(folder, routed);
  return { fetch, stop: runSchedule(scheduled) };
}

/** What whoever runs the server must mend; `undefined` when it is for a developer. */
function explain(error: unknown): string | undefined {
  if (error instanceof StopError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return NOTHING;
  if (code === 'EADDRINUSE') return 'Le port est déjà pris. Choisissez-en un autre avec PORT.';
  return undefined;
}
