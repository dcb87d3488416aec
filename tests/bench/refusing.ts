import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { loadFunctions } from '../../src/host/load-functions.ts';
import { localEnvironment } from '../../src/local/local-site.ts';
import { startLocalSupabase } from '../../src/local/local-supabase.ts';
import { contentRoot } from '../../src/site/content/content-root.ts';
import { loadContent } from '../../src/site/content/load-content.ts';
import { ROOT } from '../support/project.ts';
import { startRefusingSmtp } from '../support/refusing-smtp.ts';
import { startSmsProvider } from '../support/sms-provider.ts';
import { atMost, type Figure } from './figure.ts';
import { tellMany } from './tell-many.ts';

/** `PARVIS_BENCH_REQUESTS` for fewer. */
const REQUESTS = Number(process.env.PARVIS_BENCH_REQUESTS ?? 400);
/** News of each, one after the other. */
const NEWS = 3;
/** Minutes for which both servers refuse. */
const AWAY = { 'an hour': 60, 'a day': 24 * 60 } as const;
/** A notice is tried once an hour at least. */
const CAUGHT_UP_MIN = 90;

/**
 * The mail server and the provider of SMS refuse for an hour, then for a day, while news wait. Minutes go
 * by in the outbox: nothing is lost, nothing comes twice, and each person is told in the order in which it
 * happened, though some change from SMS to e-mail.
 */
export async function benchRefusing(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-refusing-'));
  const { commune } = await loadContent(contentRoot(ROOT));
  const supabase = await startLocalSupabase({ root: ROOT, folder, communes: [commune] });
  const mail = await startRefusingSmtp();
  const sms = await startSmsProvider();
  const client = new Client({ connectionString: supabase.databaseUrl });
  await client.connect();
  const environment = {
    ...localEnvironment(supabase, { smtpUrl: mail.url, smsUrl: sms.url }, commune.site),
    PARVIS_COMMUNE: commune.id,
  };
  const { scheduled } = await loadFunctions(ROOT, environment, ['deliver-notices', 'deliver-sms']);

  /** Sends, as the clock does each minute, then lets minutes go by. */
  async function letPass(minutes: number): Promise<void> {
    await Promise.all(scheduled.map((task) => task.run()));
    await client.query(
      `update outbox set created_at = created_at - $1::interval,
         next_attempt_at = next_attempt_at - $1::interval,
         failing_since = failing_since - $1::interval`,
      [`${minutes} minutes`],
    );
  }
  async function readNews(): Promise<ReadonlyMap<string, News>> {
    const { rows } = await client.query<News>(
      `select id, submission_id as request, event_id::int as event from outbox
       where notice = 'request_news'`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
  /** What came, in order, by the key of its notice. */
  const arrivals = () =>
    [
      ...mail.taken.map(({ id, at }) => ({ id: id.slice(1).split('@')[0] ?? '', at })),
      ...sms.taken.map(({ key, at }) => ({ id: key, at })),
    ].toSorted((one, other) => one.at - other.at);

  try {
    const figures: Figure[] = [];
    for (const [words, minutes] of Object.entries(AWAY)) {
      await tellMany(supabase, client, { commune: commune.id, requests: REQUESTS, news: NEWS });
      Object.assign(mail, { refuses: true });
      Object.assign(sms, { answer: () => 503 });
      for (let gone = 0; gone < minutes; gone += gone < 60 ? 1 : 15) {
        await letPass(gone < 60 ? 1 : 15);
      }
      Object.assign(mail, { refuses: false });
      Object.assign(sms, { answer: () => 201 });
      for (let gone = 0; gone < CAUGHT_UP_MIN; gone += 1) await letPass(1);
      const news = await readNews();
      const came = arrivals().flatMap(({ id }) => news.get(id) ?? []);
      const ids = new Set(came.map(({ id }) => id));
      figures.push(
        { what: `news once servers refused for ${words}`, value: news.size, unit: '' },
        atMost(`of them, lost after ${words}`, news.size - ids.size, 0, ''),
        atMost(`of them, sent twice after ${words}`, came.length - ids.size, 0, ''),
        atMost(`people told out of order after ${words}`, outOfOrder(came), 0, ''),
      );
    }
    return figures;
  } finally {
    await client.end();
    await Promise.all([mail.stop(), sms.stop()]);
    await supabase.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface News {
  readonly id: string;
  readonly request: string;
  /** Rises with what happens. */
  readonly event: number;
}

/** Requests whose person was told something before what happened first. */
function outOfOrder(came: readonly News[]): number {
  const told = Map.groupBy(came, ({ request }) => request);
  return [...told.values()].filter((some) =>
    some.some(({ event }, place) => event < (some[place - 1]?.event ?? 0)),
  ).length;
}
