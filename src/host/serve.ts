/*
 * The site on a server of the commune: `npm run build`, then `npm run serve`, behind a reverse proxy
 * that speaks TLS. Settings come from the environment; a missing one stops the start.
 */
import { join, resolve } from 'node:path';
import { createClock } from '../web/clock.ts';
import { ALL_SETTINGS, EnvironmentError, readEnvironment } from '../web/environment.ts';
import { bundledFunctions } from './bundled-functions.ts';
import { createApp } from './create-app.ts';
import { listen } from './listen.ts';
import { loadFunctions } from './load-functions.ts';
import { readPort } from './port.ts';
import { runSchedule } from './run-schedule.ts';

const root = resolve(import.meta.dirname, '../..');
const settings = { PARVIS_SPOOL: join(root, '.parvis', 'spool'), ...process.env };

try {
  readEnvironment(settings, ALL_SETTINGS);
  createClock(process.env);
  const port = readPort(process.env);
  const { routed, scheduled } = await loadFunctions(root, await bundledFunctions(root), settings);
  const app = await createApp(root, routed);
  const server = await listen(app, port, { hostname: process.env.HOST });
  const stopSchedule = runSchedule(scheduled);
  console.log(`Parvis répond sur le port ${server.port}.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopSchedule();
      void server.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  const sentence = explain(error);
  if (sentence === undefined) throw error;
  console.error(sentence);
  process.exit(1);
}

/** What whoever runs the server must mend; `undefined` when it is for a developer. */
function explain(error: unknown): string | undefined {
  if (error instanceof EnvironmentError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'Le site n’est pas construit. Lancez d’abord « npm run build ».';
  if (code === 'EADDRINUSE') return 'Le port est déjà pris. Choisissez-en un autre avec PORT.';
  return undefined;
}
