import { Client } from 'pg';
import { createDatabase } from '../../src/database/client.ts';
import { hashOpaque } from '../../src/kit/opaque.server.ts';

import { seededRandom } from '../../src/kit/seeded-random.ts';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import { createProcedureRegistry } from '../../src/procedures/procedure-repository.ts';
import { databaseSettingsOf } from '../support/database-settings.ts';
import { hostile } from '../support/hostile-requests.ts';
import { ROOT } from '../support/project.ts';
import { openSessions } from './desk-sessions.ts';
import { atMost, type Figure } from './figure.ts';
import { fileOnServer } from './filing.ts';
import { SLUG } from './parking-form.ts';

const TRIES = 10_000;
const AT_ONCE = 8;
/** One in five talks to the database itself, with a token whose words are wrong. */
const CLAIMS_EACH = 5;
const COOKIE = 'parvis-bureau';
const DAY_MS = 86_400_000;

interface Tried {
  readonly status: number;
  readonly text: string;
  readonly words: string;
}

/**
 * An agent of another service tries ids, references, cookies, forms and claims, as whoever wants to read
 * a request that is not theirs.
 */
export async function benchDeskFuzz(
  supabase: LocalSupabase,
  url: string,
): Promise<readonly Figure[]> {
  const definition = await createProcedureRegistry(`${ROOT}/dist`).find(SLUG);
  if (definition === undefined) throw new Error('Build the site first');
  const commune = definition.commune.id;
  await (
    await fileOnServer(supabase, url)
  )();
  const { reference, secrets } = await readFiled(supabase.databaseUrl);
  const [session = ''] = await openSessions(supabase, { commune, service: 'elections', count: 1 });
  const seed = Math.floor(Date.now() / DAY_MS);
  console.log(`  ${TRIES} tries, seed ${seed}`);
  const random = seededRandom(seed);
  const leaks: string[] = [];
  const broken: string[] = [];
  const pages = pageTries(url, { random, reference, session });
  const claims = claimTries(supabase, { commune, random, reference, session });
  let count = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (count < TRIES) {
        count += 1;
        const { status, text, words } = await (count % CLAIMS_EACH === 0 ? claims() : pages());
        if (status >= 500) broken.push(words);
        if (secrets.some((secret) => text.includes(secret))) leaks.push(words);
      }
    }),
  );
  for (const words of [...leaks, ...broken].slice(0, 10)) console.log(`  ${words}`);
  return [
    { what: 'tries', value: count, unit: '' },
    atMost('answers with something of another service', leaks.length, 0, ''),
    atMost('answers that say the server failed', broken.length, 0, ''),
  ];
}

/** The only request: its number, and what nobody else may read of it. */
async function readFiled(databaseUrl: string) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<Record<'reference' | 'email' | 'name', string>>(
    `select reference, contact_email as email, answers ->> 'nom' as name from submissions`,
  );
  await client.end();
  const [filed] = rows;
  if (filed === undefined) throw new Error('Nothing was filed');
  return { reference: filed.reference, secrets: [filed.email, filed.name] };
}

interface From {
  readonly random: () => number;
  readonly reference: string;
  readonly session: string;
}

function pageTries(url: string, { random, reference, session }: From) {
  return async (): Promise<Tried> => {
    const { path, init, cookie, sent } = hostile(random, reference, COOKIE);
    const response = await fetch(new URL(path, url), {
      ...init,
      redirect: 'manual',
      headers: {
        ...{ origin: url, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' },
        cookie: cookie ?? `${COOKIE}=${session}`,
      },
    });
    const words = `${init.method ?? 'GET'} ${path} ${sent} → ${response.status}`;
    return { status: response.status, text: await response.text(), words };
  };
}

/** Signed with the right key, by whoever would hold it: a session says what may be read, no other word. */
function claimTries(
  supabase: LocalSupabase,
  { commune, random, reference, session }: From & { commune: string },
) {
  const settings = databaseSettingsOf(supabase);
  const hash = hashOpaque(session);
  const sessions = [hash, '', 'f'.repeat(64), `${hash} `, hash.toUpperCase(), "' or true --"];
  const asked = { today: '2026-05-04', limit: 50, scope: 'open', service: 'voirie' };
  const calls = {
    list_desk: { asked },
    count_desk: { asked },
    search_desk: { asked: { words: '', reference } },
    read_submission: { reference },
    open_at_desk: { reference, agent_name: 'X' },
    held_messages: { reference },
    read_batch: { batch: crypto.randomUUID() },
    give_code: { reference },
  } as const;
  const tables = ['submissions', 'desk_lines', 'request_words', 'receipts', 'journal', 'outbox'];
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  return async (): Promise<Tried> => {
    const claimed = { session: pick(sessions), services: ['voirie'], sub: pick(['agent-1', '']) };
    const database = createDatabase(settings, { role: 'agent', commune, ...claimed });
    const [name, given] = pick(Object.entries(calls));
    const isTable = random() < 0.3;
    const answer: { data: unknown; error: unknown; status: number } = await (isTable
      ? database.from(pick(tables)).select('*')
      : database.rpc(name, given));
    const { data, error, status } = answer;
    const said = JSON.stringify(data ?? error);
    const words = `${isTable ? 'table' : name} ${JSON.stringify(claimed)} → ${status}`;
    return { status, text: said, words };
  };
}
