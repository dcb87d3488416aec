/* `npm start`: builds the site and runs all of it on this machine. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createClock } from '../server/clock.ts';
import { EnvironmentError } from '../server/environment.ts';
import { buildSite } from './build-site.ts';
import { startLocalSite, type LocalSite } from './local-site.ts';
import { findFreePort, requireFreePort } from './ports.ts';
import { forgetRunningStack, takeOver, writeRunningStack } from './running-file.ts';
import { explainSystemError, StartError } from './start-error.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(process.env.PARVIS_DATA ?? join(root, '.parvis', 'data'));
const port = Number(process.env.PORT ?? 8888);
const isFresh = process.argv.includes('--fresh');

let site: LocalSite | undefined;
let isEnding = false;

/** Ends everything once, says why if there is a reason, and leaves no process behind. */
async function end(code: number, reason?: string): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  if (reason !== undefined) console.error(`\n${reason}`);
  await site?.stop();
  if (site !== undefined) forgetRunningStack(folder);
  process.exit(code);
}

async function start(): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_534) {
    throw new StartError('PORT : un nombre entre 1 et 65534, par exemple PORT=8890 npm start');
  }
  createClock({ ...process.env, PARVIS_LOCAL: '1' });
  await requireFreePort(port);
  await takeOver(folder);
  if (isFresh) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log('Construction du site…');
  await buildSite(root);
  const mailboxPort = await requireFreePort(port + 1).then(
    () => port + 1,
    () => findFreePort(),
  );
  site = await startLocalSite({ root, folder, port, mailboxPort });
  const { postgres, postgrest } = site.supabase;
  writeRunningStack(folder, {
    supervisor: process.pid,
    programs: [postgres.program.pid, postgrest.pid],
    environment: site.environment,
  });
  void postgres.program.ended.then(() =>
    end(1, `La base de données s’est arrêtée. ${whyDatabaseEnded(postgres.program.lastOutput())}`),
  );
  void postgrest.ended.then(() =>
    end(1, 'PostgREST s’est arrêté. Relancez « npm start » : les données sont gardées.'),
  );
  console.log(`
Parvis est prêt.
  Le site :                ${site.url}
  Les courriels envoyés :  ${site.mailboxUrl}
  Les demandes reçues :    npm run demandes
Ctrl-C arrête tout. Les données restent ; « npm start -- --fresh » repart de zéro.`);
}

function whyDatabaseEnded(output: string): string {
  return (
    explainSystemError(new Error(output)) ??
    'Relancez « npm start » : les données enregistrées sont gardées.'
  );
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void end(0));
}
start().catch((error: unknown) => {
  const isForPeople = error instanceof StartError || error instanceof EnvironmentError;
  const reason = isForPeople ? error.message : explainSystemError(error);
  if (reason === undefined) console.error(error);
  return end(1, reason ?? 'Parvis n’a pas démarré.');
});
