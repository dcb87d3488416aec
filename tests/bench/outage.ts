import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { createDatabase } from '../../src/database/client.ts';
import { loadFunctions } from '../../src/host/load-functions.ts';
import { parisDay } from '../../src/kit/paris-time.ts';
import { localEnvironment } from '../../src/local/local-site.ts';
import { startLocalSupabase, type LocalSupabase } from '../../src/local/local-supabase.ts';
import { contentRoot } from '../../src/site/content/content-root.ts';
import { loadContent } from '../../src/site/content/load-content.ts';
import { aFiling } from '../builders/filing.ts';
import { databaseSettingsOf } from '../support/database-settings.ts';
import { ROOT } from '../support/project.ts';
import { atLeast, atMost, round, type Figure } from './figure.ts';
import { AT_ONCE, DAY_MS, fileWhileAway, FILINGS, type Environment } from './file-while-away.ts';

/**
 * The database is away for a week by the clock; what people file meanwhile waits on the disk, then the
 * database comes back and all of it is filed, one run of the clock after the other. The functions are the
 * bundled ones; the database is on a durable disk.
 */
export async function benchOutage(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-outage-'));
  const spool = join(folder, 'spool');
  const { commune } = await loadContent(contentRoot(ROOT));
  const supabase = await startLocalSupabase({ root: ROOT, folder, communes: [commune] });
  try {
    const mail = { smtpUrl: 'smtp://127.0.0.1:9' };
    const environment = {
      ...localEnvironment(supabase, mail, commune.site),
      PARVIS_SPOOL: spool,
    };
    const seed = Math.floor(Date.now() / DAY_MS);
    console.log(`Seed of the day: ${seed}`);
    const away = { ...environment, SUPABASE_URL: 'http://127.0.0.1:9' };
    const start = performance.now();
    const kept = await fileWhileAway(away, supabase.secrets.parvisSecret, seed);
    const keeping = (performance.now() - start) / 1000;
    const waited = readdirSync(join(spool, commune.id)).length;
    const { seconds, filed, wasInOrder } = await replayAll(environment, supabase.databaseUrl);
    return [
      {
        what: 'sendings kept per second, each tried three times first',
        value: round(kept.size / keeping),
        unit: '/s',
      },
      atLeast('sendings kept while the database was away', waited, FILINGS, ''),
      atLeast('replays per second', round(filed / seconds), 200, '/s'),
      ...(await compare(supabase.databaseUrl, kept)),
      atMost('sendings that still wait', readdirSync(join(spool, commune.id)).length, 0, ''),
      {
        what: 'calls per second that file without a spool',
        value: await fileDirectly(supabase, commune.id),
        unit: '/s',
      },
      atLeast('runs that filed the oldest first', wasInOrder, 1, ''),
    ];
  } finally {
    await supabase.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the scheduled function until nothing waits. */
async function replayAll(environment: Environment, databaseUrl: string) {
  const [task] = (await loadFunctions(ROOT, environment, ['replay-spool'])).scheduled;
  const start = performance.now();
  let filed = 0;
  for (;;) {
    const { count = 0 } = (await (await task?.run())?.json()) as { count?: number };
    if (count === 0) break;
    filed += count;
  }
  const seconds = (performance.now() - start) / 1000;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  // Several are stored at once: none overtakes more than those that run beside it.
  const { rows } = await client.query<{ most: number }>(
    `select max(abs(stored - received))::int as most from (
       select row_number() over (order by received_at) as received,
              row_number() over (order by stored_at, received_at) as stored
       from submissions) places`,
  );
  await client.end();
  return { seconds, filed, wasInOrder: (rows[0]?.most ?? Infinity) <= AT_ONCE ? 1 : 0 };
}

/** What the machine can do at that moment: the same call, as many at once, of sendings that never waited. */
async function fileDirectly(supabase: LocalSupabase, commune: string): Promise<number> {
  const settings = databaseSettingsOf(supabase);
  const database = createDatabase(settings, { role: 'intake', commune });
  const filings = Array.from({ length: FILINGS / 4 }, () => aFiling());
  const queue = filings.values();
  const start = performance.now();
  const fileSome = async () => {
    for (const filing of queue) await database.rpc('file_submission', { filing, quota: {} });
  };
  await Promise.all(Array.from({ length: AT_ONCE / 2 }, fileSome));
  return round(filings.length / ((performance.now() - start) / 1000));
}

async function compare(databaseUrl: string, kept: ReadonlyMap<string, Date>): Promise<Figure[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ key: string; at: Date; day: string; notices: number }>(
    `select s.submission_key as key, s.received_at as at, j.counts_on::text as day,
            (select count(*)::int from outbox o
              where o.submission_id = s.id and o.channel = 'email') as notices
     from submissions s
     join journal j on j.submission_id = s.id and j.event = 'submission.received'`,
  );
  await client.end();
  const stored = new Map(rows.map((row) => [row.key, row]));
  const all = [...kept];
  const isDated = ([key, at]: (typeof all)[number]) => {
    const row = stored.get(key);
    return row?.at.getTime() === at.getTime() && row.day === parisDay(at);
  };
  const isNoticed = ([key]: (typeof all)[number]) => stored.get(key)?.notices === 2;
  return [
    atMost('sendings lost', all.filter(([key]) => !stored.has(key)).length, 0, ''),
    atMost('sendings stored twice', rows.length - stored.size, 0, ''),
    atMost('dates of receipt that changed', all.filter((one) => !isDated(one)).length, 0, ''),
    atMost('sendings without their notices', all.filter((one) => !isNoticed(one)).length, 0, ''),
  ];
}
