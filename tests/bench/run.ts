/*
 * `npm run bench`: measures what the project promises, prints a table, writes it as JSON, and fails when a
 * target is missed.
 * One part alone: `npm run bench -- filing`. Parts: weights, import, paint,
 * lighthouse, form, slow, sentences, search, filing, law, mail, refusing, crash, outage, black-hole, faults, offline, engines, hostile,
 * quotas, secrets, build, guide, mistakes, publish, seconds, desk, desk-day, desk-fuzz, desk-clicks, sessions, assisted.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { bundleFunctions } from '../../src/host/bundle-functions.ts';
import { buildSite } from '../../src/local/build-site.ts';
import { ROOT } from '../support/project.ts';
import { withServer } from '../support/with-server.ts';
import { benchAssisted } from './assisted.ts';
import { benchBlackHole } from './black-hole.ts';
import { benchBuildMargin } from './build-margin.ts';
import { benchColdImport } from './cold-import.ts';
import { benchCrash } from './crash.ts';
import { benchDeskClicks } from './desk-clicks.ts';
import { benchDeskDay, DESK_SETTINGS } from './desk-day.ts';
import { benchDeskFuzz } from './desk-fuzz.ts';
import { benchDesk } from './desk.ts';
import { benchEngines } from './engines.ts';
import { benchFaults } from './faults.ts';
import type { Figure } from './figure.ts';
import { benchFilingFigures } from './filing-figures.ts';
import { benchGuide } from './guide.ts';
import { benchHelpSessions } from './help-sessions.ts';
import { benchHostile } from './hostile.ts';
import { benchLaw } from './law.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchLongForm } from './long-form.ts';
import { benchMail } from './mail.ts';
import { benchMistakes } from './mistakes.ts';
import { benchOffline } from './offline.ts';
import { benchOutage } from './outage.ts';
import { benchPaint } from './paint.ts';
import { benchPublish } from './publish.ts';
import { benchQuotas } from './quotas.ts';
import { benchRefusing } from './refusing.ts';
import { benchSentences } from './search-sentences.ts';
import { benchSearch } from './search.ts';
import { benchSeconds } from './seconds.ts';
import { benchSecrets } from './secrets.ts';
import { benchSlowFiling } from './slow-filing.ts';
import { benchWeights } from './weights.ts';

const PARTS: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  weights: benchWeights,
  import: benchColdImport,
  paint: () => withServer((_supabase, url) => benchPaint(url)),
  lighthouse: () => withServer((_supabase, url) => benchLighthouse(url)),
  form: benchLongForm,
  slow: () => withServer((_supabase, url) => benchSlowFiling(url)),
  sentences: benchSentences,
  search: () => withServer((_supabase, url) => benchSearch(url)),
  filing: () => withServer(benchFilingFigures),
  law: benchLaw,
  mail: benchMail,
  refusing: benchRefusing,
  crash: () => withServer(benchCrash),
  outage: benchOutage,
  'black-hole': () => withServer(benchBlackHole),
  faults: benchFaults,
  offline: () => withServer(benchOffline),
  hostile: () => withServer(benchHostile),
  quotas: () => withServer(benchQuotas),
  secrets: benchSecrets,
  engines: () => withServer((_supabase, url) => benchEngines(url)),
  build: benchBuildMargin,
  guide: benchGuide,
  publish: benchPublish,
  seconds: benchSeconds,
  mistakes: benchMistakes,
  desk: benchDesk,
  'desk-day': () => withServer(benchDeskDay, DESK_SETTINGS),
  'desk-clicks': () => withServer(benchDeskClicks, DESK_SETTINGS),
  'desk-fuzz': () => withServer(benchDeskFuzz, DESK_SETTINGS),
  sessions: () => withServer(benchHelpSessions, DESK_SETTINGS),
  assisted: () => withServer(benchAssisted, DESK_SETTINGS),
};

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(PARTS);
await buildSite(ROOT);
await bundleFunctions(ROOT);
const figures: (Figure & { part: string })[] = [];
const failures: string[] = [];
for (const name of names) {
  const run = PARTS[name];
  if (run === undefined)
    throw new RangeError(`Unknown part ${name}: ${Object.keys(PARTS).join(', ')}`);
  console.log(`Measuring ${name}…`);
  // What was measured before is kept.
  try {
    figures.push(...(await run()).map((figure) => ({ part: name, ...figure })));
  } catch (error) {
    failures.push(name);
    console.error(error);
  }
}
console.table(
  figures.map(({ part, what, value, unit, target = '', isReached }) => ({
    part,
    what,
    value,
    unit,
    target,
    reached: isReached === undefined ? '' : isReached ? 'yes' : 'NO',
  })),
);
const folder = join(ROOT, '.parvis', 'bench');
mkdirSync(folder, { recursive: true });
const at = new Date().toISOString();
const file = join(folder, `${at.replaceAll(/[:.]/gu, '-')}.json`);
const machine = { cpus: cpus().length, model: cpus()[0]?.model, node: process.version };
writeFileSync(file, JSON.stringify({ at, machine, figures }, null, 2));
console.log(`Written to .parvis/bench/`);
const missed = figures.filter(({ isReached }) => isReached === false);
for (const { part, what, value, unit, target } of missed)
  console.error(`Missed in ${part}: ${what}, ${value} ${unit} for ${target}`);
if (failures.length > 0) console.error(`Not measured: ${failures.join(', ')}`);
process.exit(failures.length + missed.length > 0 ? 1 : 0);
