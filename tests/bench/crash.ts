import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { createEnvelopeSealer } from '../../src/filing/envelope.server.ts';
import type { RunningProgram } from '../../src/local/child-process.ts';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import { createProcedureRegistry } from '../../src/procedures/procedure-repository.ts';
import { ROOT } from '../support/project.ts';
import { atLeast, atMost, type Figure } from './figure.ts';
import { parkingForm, SLUG } from './parking-form.ts';

const CLIENTS = 16;
const TURNS = 20;
const PAUSE_MS = 1500;
/** Three runs of the clock. */
const DRAINED_MS = 200_000;

/** What a client was told about one key: the address of the receipt, each time it asked. */
type Told = Map<string, Set<string>>;

/**
 * Kills PostgREST and PostgreSQL in turn while clients file, each repeating its key until it has a
 * receipt, then asking twice more. What was acknowledged must be stored exactly once, whole, under
 * the same address.
 */
export async function benchCrash(supabase: LocalSupabase, url: string): Promise<readonly Figure[]> {
  const definition = await createProcedureRegistry(`${ROOT}/dist`).find(SLUG);
  if (definition === undefined) throw new Error('Build the site first');
  const sealer = createEnvelopeSealer(supabase.secrets.parvisSecret);
  const seal = (key: string) =>
    sealer.seal({
      procedure: SLUG,
      version: definition.version,
      key,
      digest: '',
      values: parkingForm(),
    });
  const told: Told = new Map();
  let isOver = false;
  let refusals = 0;

  const client = async () => {
    while (!isOver) {
      const key = randomUUID();
      const body = new URLSearchParams({ _envoi: seal(key), _etape: 'confirmer' });
      const addresses = new Set<string>();
      for (let confirmations = 0; confirmations < 3;) {
        const location = await confirm(url, body);
        if (location === undefined) {
          refusals += 1;
          await new Promise((resolve) => setTimeout(resolve, 100));
        } else {
          confirmations += 1;
          addresses.add(location);
          told.set(key, addresses);
        }
      }
    }
  };
  const clients = Array.from({ length: CLIENTS }, client);
  let kills = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const before = told.size;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const isPostgrest = turn % 2 === 0;
    const program = isPostgrest ? supabase.postgrest : supabase.postgres.program;
    if ((await killLive(program)) && told.size > before) kills += 1;
    await (isPostgrest ? supabase.restartPostgrest() : supabase.restartPostgres());
  }
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  isOver = true;
  await Promise.all(clients);
  await untilStored(supabase.databaseUrl, [...told.keys()]);
  return [
    atLeast('kills of PostgREST and PostgreSQL while they took filings', kills, TURNS, ''),
    ...(await compare(supabase.databaseUrl, told, refusals)),
  ];
}

/** What was registered while the database was away is filed by the clock of the server, every minute. */
async function untilStored(databaseUrl: string, keys: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const latest = Date.now() + DRAINED_MS;
  for (;;) {
    const { rowCount } = await client.query(
      'select 1 from submissions where submission_key = any ($1)',
      [keys],
    );
    if ((rowCount ?? 0) >= keys.length || Date.now() > latest) break;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  await client.end();
}

/** Kills a program. @returns whether it was alive and died of it, by no other end */
async function killLive(program: RunningProgram): Promise<boolean> {
  // A signal to a process that is gone throws: a crash of its own would not pass for ours.
  process.kill(program.pid, 'SIGKILL');
  // No exit code: ended by a signal.
  return (await program.ended) === null;
}

async function confirm(url: string, body: URLSearchParams): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/api/demarches/${SLUG}`, {
      method: 'POST',
      body,
      redirect: 'manual',
    });
    await response.arrayBuffer();
    return response.status === 303 ? (response.headers.get('location') ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

async function compare(databaseUrl: string, told: Told, refusals: number): Promise<Figure[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{
    key: string;
    n: number;
    receipts: number;
    journal: number;
    notices: number;
  }>(
    `select s.submission_key as key, count(*) over (partition by s.submission_key)::int as n,
            (select count(*)::int from receipts r where r.submission_id = s.id) as receipts,
            (select count(*)::int from journal j
              where j.submission_id = s.id and j.event = 'submission.received') as journal,
            (select count(*)::int from outbox o
              where o.submission_id = s.id and o.channel = 'email') as notices
     from submissions s`,
  );
  await client.end();
  const stored = new Map(rows.map((row) => [row.key, row]));
  const isWhole = (row: (typeof rows)[number]) =>
    row.receipts === 1 && row.journal === 1 && row.notices === 2;
  return [
    { what: 'keys acknowledged', value: told.size, unit: '' },
    { what: 'answers that asked to try again', value: refusals, unit: '' },
    atMost(
      'acknowledged keys lost',
      [...told.keys()].filter((key) => !stored.has(key)).length,
      0,
      '',
    ),
    atMost('keys stored twice', rows.filter(({ n }) => n !== 1).length, 0, ''),
    atMost(
      'replays with another receipt',
      [...told.values()].filter(({ size }) => size !== 1).length,
      0,
      '',
    ),
    atMost('requests half written', rows.filter((row) => !isWhole(row)).length, 0, ''),
  ];
}
