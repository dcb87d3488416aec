/*
 * `npm run bench`: measures what the project promises, prints a table and writes it as JSON.
 * One part alone: `npm run bench -- filing`. Parts: weights, import, paint, filing, crash, build.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFunctions } from '../../src/host/bundle-functions.ts';
import { buildSite } from '../../src/local/build-site.ts';
import { localEnvironment } from '../../src/local/local-site.ts';
import { startLocalSupabase, type LocalSupabase } from '../../src/local/local-supabase.ts';
import { startMailbox } from '../../src/local/mailbox.ts';
import { ROOT } from '../support/project.ts';
import { benchBuildMargin } from './build-margin.ts';
import { benchColdImport } from './cold-import.ts';
import { benchCrash } from './crash.ts';
import type { Figure } from './figure.ts';
import { benchFilingFigures } from './filing-figures.ts';
import { benchPaint } from './paint.ts';
import { startServerProcess } from './server-process.ts';
import { benchWeights } from './weights.ts';

/** Runs a part with a database of its own, on a durable disk, and a server in its own process. */
async function withServer(
  run: (supabase: LocalSupabase, url: string) => Promise<readonly Figure[]>,
): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-bench-'));
  const supabase = await startLocalSupabase({ root: ROOT, folder });
  const mailbox = await startMailbox(join(folder, 'mails'));
  const server = await startServerProcess(localEnvironment(supabase, mailbox, 'http://127.0.0.1'));
  try {
    return await run(supabase, server.url);
  } finally {
    await server.program.stop();
    await mailbox.stop();
    await supabase.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const PARTS: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  weights: benchWeights,
  import: benchColdImport,
  paint: () => withServer((_supabase, url) => benchPaint(url)),
  filing: () => withServer(benchFilingFigures),
  crash: () => withServer(benchCrash),
  build: benchBuildMargin,
};

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(PARTS);
await buildSite(ROOT);
await bundleFunctions(ROOT);
const figures: (Figure & { part: string })[] = [];
for (const name of names) {
  const run = PARTS[name];
  if (run === undefined)
    throw new RangeError(`Unknown part ${name}: ${Object.keys(PARTS).join(', ')}`);
  console.log(`Measuring ${name}…`);
  figures.push(...(await run()).map((figure) => ({ part: name, ...figure })));
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
process.exit(0);
