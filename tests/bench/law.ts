import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/host/create-app.ts';
import { listen } from '../../src/host/listen.ts';
import { loadFunctions } from '../../src/host/load-functions.ts';
import { formatDay } from '../../src/kit/format-day.ts';
import { lastDayToAppeal, COURT_PERIOD } from '../../src/law/appeal-period.ts';
import { localEnvironment } from '../../src/local/local-site.ts';
import { startLocalSupabase } from '../../src/local/local-supabase.ts';
import { contentRoot } from '../../src/site/content/content-root.ts';
import { loadContent } from '../../src/site/content/load-content.ts';
import { launchBrowser } from '../support/chromium.ts';
import { ROOT } from '../support/project.ts';
import { WIDE_LIMITS } from '../support/with-server.ts';
import { atMost, type Figure } from './figure.ts';
import { fileOne } from './file-one.ts';

const DAY_MS = 86_400_000;

/** What the law counts from an instant of receipt: days of Paris. */
interface Vector {
  /** Instant in UTC. */
  readonly filedAt: string;
  /** Day when silence rejects, after two months. */
  readonly decidedOn: string;
  /** Last day before the court (CJA R421-1 and R421-2). */
  readonly suedUntil: string;
}

/** Ends of months and of years, a leap day, both clock changes, the seconds around midnight, holidays. */
const VECTORS: readonly Vector[] = [
  { filedAt: '2026-04-23T08:15:00Z', decidedOn: '2026-06-23', suedUntil: '2026-08-24' },
  { filedAt: '2026-12-31T10:00:00Z', decidedOn: '2027-02-28', suedUntil: '2027-04-29' },
  { filedAt: '2027-01-15T10:00:00Z', decidedOn: '2027-03-15', suedUntil: '2027-05-18' },
  { filedAt: '2026-04-22T21:59:59Z', decidedOn: '2026-06-22', suedUntil: '2026-08-24' },
  { filedAt: '2026-04-22T22:00:01Z', decidedOn: '2026-06-23', suedUntil: '2026-08-24' },
  { filedAt: '2026-12-31T22:59:59Z', decidedOn: '2027-02-28', suedUntil: '2027-04-29' },
  { filedAt: '2026-12-31T23:00:01Z', decidedOn: '2027-03-01', suedUntil: '2027-05-03' },
  { filedAt: '2027-12-29T10:00:00Z', decidedOn: '2028-02-29', suedUntil: '2028-05-02' },
  { filedAt: '2027-12-31T10:00:00Z', decidedOn: '2028-02-29', suedUntil: '2028-05-02' },
  { filedAt: '2026-10-25T00:30:00Z', decidedOn: '2026-12-25', suedUntil: '2027-02-26' },
  { filedAt: '2027-03-28T00:59:59Z', decidedOn: '2027-05-28', suedUntil: '2027-07-29' },
];

/** Registration receipts, of what comes while the database is away: by when the other one follows. */
const REGISTERED: readonly { readonly filedAt: string; readonly acknowledgedBy: string }[] = [
  { filedAt: '2026-12-24T10:00:00Z', acknowledgedBy: '2027-01-11' },
  { filedAt: '2027-05-05T10:00:00Z', acknowledgedBy: '2027-05-21' },
];

/**
 * Files at each instant through the real path, lets silence decide on its day, and reads what the receipt
 * and the page of the request say.
 */
export async function benchLaw(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-law-'));
  const { commune } = await loadContent(contentRoot(ROOT));
  const supabase = await startLocalSupabase({ root: ROOT, folder, communes: [commune] });
  const browser = await launchBrowser();
  const at = async <Result>(
    instant: string,
    isAway: boolean,
    run: (url: string, watch: () => Promise<unknown>) => Promise<Result>,
  ): Promise<Result> => {
    const settings: Record<string, string> = {
      ...localEnvironment(supabase, { smtpUrl: 'smtp://127.0.0.1:9' }, commune.site),
      PARVIS_SPOOL: join(folder, 'spool'),
      PARVIS_LIMITS: JSON.stringify(WIDE_LIMITS),
      PARVIS_NOW: instant,
      ...(isAway && { SUPABASE_URL: 'http://127.0.0.1:9' }),
    };
    const { routed, scheduled } = await loadFunctions(ROOT, settings);
    const server = await listen(await createApp(ROOT, routed), 0);
    const url = `http://127.0.0.1:${server.port}`;
    settings.PARVIS_SITE_URL = url;
    const watch = scheduled.find(({ name }) => name === 'watch-silence');
    const result = await run(url, () => watch?.run() ?? Promise.reject(new Error('No watch')));
    await server.stop();
    return result;
  };
  const read = async (url: string, path: string) => {
    const page = await browser.newPage();
    await page.goto(url + path);
    const text = await page.locator('main').innerText();
    await page.close();
    return text;
  };
  const wrong: string[] = [];
  const expect = (isSo: boolean, words: string) => {
    if (!isSo) wrong.push(words);
  };
  try {
    for (const { filedAt, decidedOn, suedUntil } of VECTORS) {
      const day = formatDay(decidedOn);
      const { path, receipt } = await at(filedAt, false, async (url) => {
        const path = await fileOne(browser, url);
        return { path, receipt: await read(url, path) };
      });
      expect(receipt.includes(day), `${filedAt}: the receipt does not say ${day}`);
      const followed = path.replace('/recus/', '/suivi/');
      const noon = `${decidedOn}T12:00:00Z`;
      const eve = new Date(Date.parse(noon) - DAY_MS).toISOString();
      const watchAndRead = (instant: string) =>
        at(instant, false, async (url, watch) => {
          await watch();
          return read(url, followed);
        });
      const before = await watchAndRead(eve);
      expect(before.includes(`Sans réponse le ${day}`), `${filedAt}: decided early`);
      expect((await watchAndRead(noon)).includes('est refusée'), `${filedAt}: not on ${day}`);
      const last = lastDayToAppeal(decidedOn, COURT_PERIOD, 'mainland');
      expect(last === suedUntil, `${filedAt}: until ${last}, not ${suedUntil}`);
    }
    for (const { filedAt, acknowledgedBy } of REGISTERED) {
      const text = await at(filedAt, true, async (url) => read(url, await fileOne(browser, url)));
      const day = formatDay(acknowledgedBy);
      expect(text.includes(day), `${filedAt}: the registration receipt does not say ${day}`);
    }
  } finally {
    await browser.close();
    await supabase.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  for (const words of wrong) console.log(`  ${words}`);
  return [
    {
      what: 'cases of the law filed and followed',
      value: VECTORS.length + REGISTERED.length,
      unit: '',
    },
    atMost('days that are not those of the law', wrong.length, 0, ''),
  ];
}
