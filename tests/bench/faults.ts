import { seededRandom } from '../../src/kit/seeded-random.ts';
import { contentRoot } from '../../src/site/content/content-root.ts';
import { loadContent } from '../../src/site/content/load-content.ts';
import {
  compareTold,
  untilDrained,
  untilStored,
  type Differences,
} from '../support/compare-told.ts';
import { startFaultyStack } from '../support/faulty-stack.ts';
import { fileThroughFaults } from '../support/file-through-faults.ts';
import { ROOT } from '../support/project.ts';
import { atLeast, atMost, round, type Figure } from './figure.ts';

/** `PARVIS_BENCH_FILINGS` makes a run shorter. */
const FILINGS = Number(process.env.PARVIS_BENCH_FILINGS ?? 100_000);
const AT_ONCE = 64;
const FAULTS = 200;
const DAY_MS = 86_400_000;
/** Four runs of the clock of the server without anything new: nothing more comes. */
const PATIENCE_MS = 250_000;

const WORDS: Readonly<Record<keyof Differences, string>> = {
  lost: 'acknowledged, and lost',
  storedTwice: 'stored twice',
  otherReceipt: 'replays with another receipt',
  otherDate: 'dates of receipt that are not those of the sending',
  halfWritten: 'half written',
};

/** Requests are filed without a rest while the database, the network, the disk and the clock break. */
export async function benchFaults(): Promise<readonly Figure[]> {
  const seed = Math.floor(Date.now() / DAY_MS);
  console.log(`  ${FILINGS} filings, ${AT_ONCE} at once, ${FAULTS} faults, seed ${seed}`);
  const { commune } = await loadContent(contentRoot(ROOT));
  const stack = await startFaultyStack(commune, 2000 + FILINGS / 20);
  try {
    const start = performance.now();
    const { told, faults, refusals } = await fileThroughFaults(stack, {
      ...{ filings: FILINGS, atOnce: AT_ONCE, faults: FAULTS, random: seededRandom(seed) },
      ...{ lastsMs: 1500, calmMs: 1000, longer: { 'table locked': 30_000 } },
    });
    const seconds = (performance.now() - start) / 1000;
    const { databaseUrl } = stack.supabase;
    await untilStored(databaseUrl, told.size, PATIENCE_MS);
    const waiting = await untilDrained(databaseUrl, PATIENCE_MS);
    const differences = await compareTold(databaseUrl, told);
    const mails = [...told.values()].map(({ email }) => stack.mails.get(email) ?? 0);
    const came = Object.values(faults).reduce((sum, n) => sum + n, 0);
    return [
      atLeast('requests acknowledged', told.size, FILINGS, ''),
      atLeast('faults that came meanwhile', came, FAULTS, ''),
      {
        what: 'acknowledged per second, faults included',
        value: round(told.size / seconds),
        unit: '/s',
      },
      { what: 'answers without a receipt, asked again', value: refusals, unit: '' },
      ...Object.entries(WORDS).map(([name, words]) =>
        atMost(words, differences[name as keyof Differences], 0, ''),
      ),
      atMost('notices that still wait', waiting, 0, ''),
      atMost('receipts that left for nobody', mails.filter((n) => n === 0).length, 0, ''),
      {
        what: 'receipts that left twice: the server died between sending and saying so',
        value: mails.filter((n) => n > 1).length,
        unit: '',
      },
      ...Object.entries(faults).map(([name, value]) => ({ what: `  ${name}`, value, unit: '' })),
    ];
  } finally {
    await stack.stop();
  }
}
