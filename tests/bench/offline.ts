import { Client } from 'pg';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import { launchBrowser } from '../support/chromium.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';
import { fileRoughly } from '../support/rough-filings.ts';
import { atLeast, atMost, type Figure } from './figure.ts';

/** `PARVIS_BENCH_FILINGS` and `PARVIS_BENCH_SEED` make a run shorter, or that of another day. */
const FILINGS = Number(process.env.PARVIS_BENCH_FILINGS ?? 500);
/** Of the day: nobody chooses it, and whoever measures the same day meets the same faults. */
const SEED = Number(
  process.env.PARVIS_BENCH_SEED ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

/** Files requests in a real browser while everything between it and the database breaks. */
export async function benchOffline(
  supabase: LocalSupabase,
  url: string,
  restart: () => Promise<string>,
): Promise<readonly Figure[]> {
  console.log(`  ${FILINGS} filings, seed ${SEED}`);
  const portOf = (address: string) => Number(new URL(address).port);
  const network = await startFaultProxy(portOf(url));
  const database = new Client({ connectionString: supabase.databaseUrl });
  await database.connect();
  const browser = await launchBrowser();
  try {
    const restartServer = async () => network.lead(portOf(await restart()));
    const random = seededRandom(SEED);
    const place = { browser, network, database, restartServer, random };
    const { asked, stored, lost, twice, lies, faults } = await fileRoughly(place, FILINGS);
    for (const words of [...lost, ...twice, ...lies]) console.log(`  ${words}`);
    return [
      atLeast('requests confirmed on a network that is lost, stored', stored, asked, ''),
      atMost('lost', lost.length, 0, ''),
      atMost('stored twice', twice.length, 0, ''),
      atMost('times the page did not tell the truth', lies.length, 0, ''),
      ...Object.entries(faults).map(([what, value]) => ({ what: `  ${what}`, value, unit: '' })),
    ];
  } finally {
    await browser.close();
    await database.end();
    await network.stop();
  }
}
