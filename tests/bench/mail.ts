import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createDatabase } from '../../src/database/client.ts';
import { loadFunctions } from '../../src/host/load-functions.ts';
import { localEnvironment } from '../../src/local/local-site.ts';
import { startLocalSupabase, type LocalSupabase } from '../../src/local/local-supabase.ts';
import { contentRoot } from '../../src/site/content/content-root.ts';
import { loadContent } from '../../src/site/content/load-content.ts';
import { aFiling } from '../builders/filing.ts';
import { databaseSettingsOf } from '../support/database-settings.ts';
import { ROOT } from '../support/project.ts';
import { startSlowSmtp } from '../support/slow-smtp.ts';
import { atLeast, atMost, middle, round, type Figure } from './figure.ts';

const FLOOD = 10_000;
/** Requests of honest people, one a second, while the flood leaves. */
const HONEST = 60;
const MINUTE = 60_000;
/** What an answer of the mail server of a provider takes. */
const ANSWER_MS = 30;

type Commune = Awaited<ReturnType<typeof loadContent>>['commune'];

/**
 * Ten thousand receipts of a flood wait; honest people file for a minute more, and the clock delivers
 * each minute, through a mail server that is as far away as most. No server runs beside: it would
 * deliver too.
 */
export async function benchMail(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-mail-'));
  const { commune } = await loadContent(contentRoot(ROOT));
  const supabase = await startLocalSupabase({ root: ROOT, folder, communes: [commune] });
  try {
    return await measureFlood(supabase, commune);
  } finally {
    await supabase.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureFlood(supabase: LocalSupabase, commune: Commune): Promise<readonly Figure[]> {
  const database = createDatabase(databaseSettingsOf(supabase), {
    role: 'intake',
    commune: commune.id,
  });
  const file = async (recipient: string) => {
    const reference = commune.name;
    const filing = aFiling({
      notices: [
        { notice: 'acknowledgement', channel: 'email', recipient },
        { notice: 'service_notice', channel: 'email', recipient: 'voirie@commune.example' },
      ],
      receipt: { ...RECEIPT, reference, communeName: commune.name },
    });
    const { error } = await database.rpc('file_submission', { filing, quota: {} });
    if (error !== null) throw new Error(error.code);
  };
  const leftAt = new Map<string, number>();
  const server = await startSlowSmtp(ANSWER_MS, (address) => leftAt.set(address, Date.now()));
  const environment = localEnvironment(supabase, { smtpUrl: server.url }, commune.site);
  const { scheduled } = await loadFunctions(ROOT, environment, ['deliver-notices']);
  for (let filed = 0; filed < FLOOD; filed += 20) {
    await Promise.all(
      Array.from({ length: 20 }, (_one, index) => file(`foule${filed + index}@courriel.example`)),
    );
  }
  const start = Date.now();
  const clock = async () => {
    for (let minute = 0; minute < 3; minute += 1) {
      await wait(Math.max(0, start + minute * MINUTE - Date.now()));
      for (const { run } of scheduled) await run();
    }
  };
  const filedAt = new Map<string, number>();
  const people = async () => {
    for (let person = 0; person < HONEST; person += 1) {
      const recipient = `personne${person}@courriel.example`;
      await wait(Math.max(0, start + person * 1000 - Date.now()));
      filedAt.set(recipient, Date.now());
      await file(recipient);
    }
  };
  await Promise.all([clock(), people()]);
  await server.stop();
  const waits = [...filedAt].map(([recipient, at]) => (leftAt.get(recipient) ?? Infinity) - at);
  const flood = [...leftAt.keys()].filter((address) => address.startsWith('foule')).length;
  const first = [...leftAt.values()].filter((at) => at - start < MINUTE / 2);
  const seconds = (Math.max(...first) - start) / 1000;
  return [
    { what: 'receipts of the flood that left in three minutes', value: flood, unit: '' },
    {
      what: `mails per second, ${ANSWER_MS} ms an answer`,
      value: round(first.length / seconds),
      unit: '/s',
    },
    { what: 'median wait of an honest receipt', value: round(middle(waits) / 1000), unit: 's' },
    atMost('longest wait of an honest receipt', round(Math.max(...waits) / 1000), 60, 's'),
    atLeast('honest receipts that left', waits.filter(Number.isFinite).length, HONEST, ''),
  ];
}

const RECEIPT = {
  format: 1,
  kind: 'acknowledgement',
  procedure: { slug: 'essai', title: 'Essai' },
  title: 'Votre demande est reçue',
  rows: [{ label: 'Démarche', lines: ['Essai'] }],
  sections: [{ title: 'Et après ?', paragraphs: ['Le service vous répond.'] }],
  sent: [],
};
