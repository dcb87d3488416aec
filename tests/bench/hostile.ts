import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Client } from 'pg';
import { createEnvelopeSealer } from '../../src/filing/envelope.server.ts';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import { createProcedureRegistry } from '../../src/procedures/procedure-repository.ts';
import { ROOT } from '../support/project.ts';
import { atMost, type Figure } from './figure.ts';
import type { Attack, AttackNews } from './hostile-attack.ts';
import { memoryOf } from './memory.ts';
import { parkingForm, SLUG } from './parking-form.ts';
import { Probe } from './probe.ts';

/** `PARVIS_BENCH_HOSTILE` and `PARVIS_BENCH_SEED` make a run shorter, or the same again. */
const COUNT = Number(process.env.PARVIS_BENCH_HOSTILE ?? 200);
const SEED = Number(process.env.PARVIS_BENCH_SEED ?? Date.now() % 1_000_000);
const ENDPOINTS = [
  `/api/demarches/${SLUG}`,
  '/api/demarches/declaration-prealable-travaux',
  '/api/suivi',
  '/recherche',
  '/api/adresses',
  '/api/fichiers',
  `/recus/${'A'.repeat(22)}`,
  '/',
];
const EVERY_MS = 100;
const MOST_MB = { server: 600, postgrest: 300, postgres: 800 };

/** Sends everything hostile to every endpoint, while the home page and a filing are asked ten times a second. */
export async function benchHostile(
  supabase: LocalSupabase,
  url: string,
  _restart: unknown,
  serverPid: () => number,
): Promise<readonly Figure[]> {
  console.log(`  ${COUNT} of each family, seed ${SEED}`);
  const home = new Probe(async () => (await ask(new URL(url), 'GET')) === 200);
  const filing = new Probe(await honestFiling(supabase, url));
  await home.warm();
  await filing.warm();
  const memory = { server: 0, postgrest: 0, postgres: 0 };
  const pids = () => ({
    server: serverPid(),
    postgrest: supabase.postgrest.pid,
    postgres: supabase.postgres.program.pid,
  });
  const attack: Attack = { url, seed: SEED, count: COUNT, endpoints: ENDPOINTS };
  const worker = new Worker(new URL('hostile-attack.ts', import.meta.url), { workerData: attack });
  let during = 'nothing';
  let end: Extract<AttackNews, { statuses: unknown }> | undefined;
  worker.on('message', (news: AttackNews) => {
    if ('family' in news) during = news.family;
    else end = news;
  });
  const ended = once(worker, 'exit');
  const attackers = { areThere: true };
  void ended.then(() => (attackers.areThere = false));
  const asked: Promise<void>[] = [];
  for (let turn = 0; attackers.areThere; turn += 1) {
    asked.push(home.run(during), filing.run(during));
    if (turn % 10 === 0) {
      for (const [name, pid] of Object.entries(pids()) as [keyof typeof memory, number][]) {
        memory[name] = Math.max(memory[name], memoryOf(pid));
      }
    }
    await setTimeout(EVERY_MS);
  }
  await Promise.all(asked);
  console.log(`  answers: ${JSON.stringify(end?.statuses)}; slowest: ${end?.slowest ?? 'none'}`);
  console.log(`  worst home page: ${home.worst()}; worst filing: ${filing.worst()}`);
  const right = filing.asked - filing.failures;
  return [
    atMost('home page while attacked, p99', home.at(0.99), 300, 'ms'),
    { what: '  the same, p50', value: home.at(0.5), unit: 'ms' },
    atMost('honest filing while attacked, p99', filing.at(0.99), 2000, 'ms'),
    { what: '  the same, p50', value: filing.at(0.5), unit: 'ms' },
    atMost('home pages and filings that failed', home.failures + filing.failures, 0, ''),
    ...Object.entries(MOST_MB).map(([name, most]) =>
      atMost(`most memory of ${name}`, memory[name as keyof typeof memory], most, 'MB'),
    ),
    ...(await storedBesides(supabase.databaseUrl, right)),
  ];
}

/** What was refused and is there all the same. */
async function storedBesides(databaseUrl: string, honest: number): Promise<readonly Figure[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ filed: number; kept: number }>(
    `select (select count(*)::int from submissions) as filed,
            (select count(*)::int from storage.objects o join attachments a
               on o.name like '%' || a.id::text || '%' where a.state in ('refused', 'removed')) as kept`,
  );
  await client.end();
  return [
    atMost('filings stored that nobody honest made', (rows[0]?.filed ?? 0) - honest, 0, ''),
    atMost('files refused that are kept', rows[0]?.kept ?? 0, 0, ''),
  ];
}

async function honestFiling(supabase: LocalSupabase, url: string): Promise<() => Promise<boolean>> {
  const definition = await createProcedureRegistry(`${ROOT}/dist`).find(SLUG);
  if (definition === undefined) throw new Error('Build the site first');
  const sealer = createEnvelopeSealer(supabase.secrets.parvisSecret);
  const address = new URL(`/api/demarches/${SLUG}`, url);
  return async () => {
    const sealed = sealer.seal({
      ...{ procedure: SLUG, version: definition.version, key: randomUUID(), digest: '' },
      values: parkingForm(),
    });
    return (await ask(address, 'POST', `_envoi=${sealed}&_etape=confirmer`)) === 303;
  };
}

const agent = new Agent({ keepAlive: true });

function ask(url: URL, method: string, body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    };
    const outgoing = request(
      url,
      { method, agent, headers: method === 'GET' ? {} : headers },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
      },
    );
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}
