/* `npm start`: builds the site and runs all of it on this machine. */
import { join, resolve } from 'node:path';
import type { Commune } from '../commune/commune.ts';
import { DESK_PAGE } from '../desk/desk-paths.ts';
import { readPort } from '../host/port.ts';
import { openReleases } from '../host/releases/releases.ts';
import { StopError } from '../kit/stop-error.ts';
import { createClock } from '../web/clock.ts';
import { readEnvironment } from '../web/environment.ts';
import { readCommune } from '../web/site.ts';
import { buildSite } from './build-site.ts';
import { stopPrograms } from './child-process.ts';
import { openDataFolder } from './data-folder.ts';
import { demoTexts } from './demo/demo-texts.ts';
import { fillDemo } from './demo/fill-demo.ts';
import { explainSystemError } from './explain-system-error.ts';
import { startLocalSite, type LocalSite } from './local-site.ts';
import { findFreePort, requireFreePort } from './ports.ts';
import { adoptBuilt } from './publish/adopt-built.ts';
import { followSaved } from './publish/follow-saved.ts';
import { forgetRunningStack, takeOver, writeRunningStack } from './running-file.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(process.env.PARVIS_DATA ?? join(root, '.parvis', 'data'));
const isFresh = process.argv.includes('--fresh');
const isDemo = process.argv.includes('--demo');

let site: LocalSite | undefined;
let stopWatching: () => void = () => undefined;
/** Whether what `running.json` says is about this run. */
let isOurs = false;
let isEnding = false;

/** Ends everything once, says why if there is a reason, and leaves no process behind. */
async function end(code: number, reason?: string): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  stopWatching();
  if (reason !== undefined) console.error(`\n${reason}`);
  await site?.stop();
  await stopPrograms();
  if (isOurs) forgetRunningStack(folder);
  process.exit(code);
}

async function start(): Promise<void> {
  // The mailbox and the identity provider take the next ones.
  const port = readPort(process.env, 65_533);
  createClock({ ...process.env, PARVIS_LOCAL: '1' });
  await requireFreePort(port);
  await takeOver(folder);
  openDataFolder(folder, isFresh);
  isOurs = true;
  writeRunningStack(folder, { supervisor: process.pid, programs: [], environment: {} });
  console.log('Construction du site…');
  if (!(await buildSite(root))) console.log('Rien n’a changé depuis la dernière construction.');
  // Publications of this data folder: another run may serve another content.
  const PARVIS_PUBLICATIONS = join(folder, 'publications');
  const environment = { ...process.env, PARVIS_LOCAL: '1', PARVIS_PUBLICATIONS };
  await adoptBuilt(root, environment);
  const releases = openReleases(root, environment);
  const mailboxPort = await portNear(port + 1);
  const identityPort = await portNear(port + 2);
  const commune = await readCommune(join(root, 'dist'), process.env);
  site = await startLocalSite({ root, folder, port, releases, mailboxPort, identityPort, commune });
  stopWatching = await followSaved(root, join(folder, 'propositions'), environment);
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
  if (isDemo) await startDemo(site, commune);
  console.log(`
Parvis est prêt.
  Le site :                ${site.url}
  Le bureau des agents :   ${site.url}${DESK_PAGE}
  Les courriels envoyés :  ${site.mailboxUrl}
  Les SMS envoyés :        ${site.mailboxUrl}/sms
  Y répondre :             ${site.repliesUrl}
  Les demandes reçues :    npm run demandes
Au bureau, choisissez qui vous êtes : il n’y a pas de mot de passe.
Ctrl-C arrête tout. Les données restent ; « npm start -- --fresh » repart de zéro.`);
}

/** Once: what is there already is somebody's work. */
async function startDemo({ supabase, environment }: LocalSite, commune: Commune): Promise<void> {
  const filled = await fillDemo({
    ...{ siteFolder: join(root, 'dist'), commune, databaseUrl: supabase.databaseUrl },
    settings: readEnvironment(environment, [
      ...(['SUPABASE_URL', 'SUPABASE_PUBLISHABLE_KEY', 'PARVIS_TOKEN_KEY'] as const),
    ]),
    secret: supabase.secrets.parvisSecret,
    now: createClock({ ...process.env, PARVIS_LOCAL: '1' })(),
    onStart: () => console.log(demoTexts.filling),
  });
  console.log(filled === undefined ? demoTexts.alreadyFilled : demoTexts.filled(filled));
}

/** A port, or any where it is taken. */
function portNear(port: number): Promise<number> {
  return requireFreePort(port).then(
    () => port,
    () => findFreePort(),
  );
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
  const reason = error instanceof StopError ? error.message : explainSystemError(error);
  if (reason === undefined) console.error(error);
  return end(1, reason ?? 'Parvis n’a pas démarré.');
});
