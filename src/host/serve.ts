/*
 * The site on a server of the commune: `npm run build`, then `npm run serve`, behind a reverse proxy
 * that speaks TLS. Settings come from the environment; a missing one stops the start.
 */
import { resolve } from 'node:path';
import { createClock } from '../server/clock.ts';
import { ALL_SETTINGS, EnvironmentError, readEnvironment } from '../server/environment.ts';
import { bundledFunctions } from './bundled-functions.ts';
import { createApp } from './create-app.ts';
import { listen } from './listen.ts';
import { loadFunctions } from './load-functions.ts';
import { runSchedule } from './run-schedule.ts';

const root = resolve(import.meta.dirname, '../..');

try {
  readEnvironment(process.env, ALL_SETTINGS);
  createClock(process.env);
  const { routed, scheduled } = await loadFunctions(root, await bundledFunctions(root));
  const app = await createApp(root, routed);
  const server = await listen(app, Number(process.env.PORT ?? 8888), process.env.HOST);
  const stopSchedule = runSchedule(scheduled);
  console.log(`Parvis répond sur le port ${server.port}.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopSchedule();
      void server.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error;
  console.error(error.message);
  process.exit(1);
}
