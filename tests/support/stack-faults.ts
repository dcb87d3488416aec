import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { RunningProgram } from '../../src/local/child-process.ts';
import type { Fault } from './fault-proxy.ts';
import type { FaultyStack } from './faulty-stack.ts';

/** Breaks something for a while, then mends it. */
type StackFault = (stack: FaultyStack, ms: number) => Promise<void>;

const HOUR_MS = 3_600_000;
const TRUNCATED = '{"outcome": "sto';
const answerOf = (status: string, body: string) =>
  `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`;

/** What breaks under a site and between its parts, by name. */
export const STACK_FAULTS: Readonly<Record<string, StackFault>> = {
  'PostgREST killed': async ({ supabase }, ms) => {
    await kill(supabase.postgrest);
    await wait(ms);
    await supabase.restartPostgrest();
  },
  'PostgreSQL killed': async ({ supabase }, ms) => {
    await kill(supabase.postgres.program);
    await wait(ms);
    await supabase.restartPostgres();
  },
  'PostgREST stands still': ({ supabase }, ms) => freeze(supabase.postgrest, ms),
  'PostgreSQL stands still': ({ supabase }, ms) => freeze(supabase.postgres.program, ms),
  'server of the site killed': (stack) => stack.restartServer(),
  'clock an hour late': (stack, ms) => shiftClock(stack, -HOUR_MS, ms),
  'clock an hour early': (stack, ms) => shiftClock(stack, HOUR_MS, ms),
  'no connection left': async (stack, ms) => {
    await stack.asOwner(
      `alter role authenticator connection limit 1;
       select pg_terminate_backend(pid) from pg_stat_activity where usename = 'authenticator'`,
    );
    await wait(ms);
    await stack.asOwner('alter role authenticator connection limit -1');
  },
  'schema read again': async (stack) => {
    for (let time = 0; time < 5; time += 1) await stack.asOwner(`notify pgrst, 'reload schema'`);
  },
  'statements too slow': async (stack, ms) => {
    await stack.asOwner(
      `alter role intake set statement_timeout = '1ms'; notify pgrst, 'reload config'`,
    );
    await wait(ms);
    await stack.asOwner(`alter role intake reset statement_timeout; notify pgrst, 'reload config'`);
  },
  'table locked': holdLock,
  'disk full': async ({ disk, supabase }, ms) => {
    const empty = disk?.fill();
    await wait(ms);
    empty?.();
    const hasEnded = await Promise.race([supabase.postgres.program.ended, wait(ms, 'runs')]);
    if (hasEnded !== 'runs') await supabase.restartPostgres();
  },
  'nowhere to keep what waits': async (stack, ms) => {
    const { spool, network } = stack;
    renameSync(spool, `${spool}-away`);
    writeFileSync(spool, '');
    network.set({ kind: 'refuse' });
    await wait(ms);
    rmSync(spool);
    renameSync(`${spool}-away`, spool);
    network.set({ kind: 'none' });
  },
  'no connection': onTheWay({ kind: 'refuse' }),
  'cut before the answer': onTheWay({ kind: 'cut-request', after: 900 }),
  'cut in the answer': onTheWay({ kind: 'cut-answer', after: 40 }),
  'black hole': onTheWay({ kind: 'black-hole' }),
  'truncated answer': onTheWay({
    kind: 'answer',
    text: answerOf('200 OK', TRUNCATED),
    isHeard: true,
  }),
  'too many requests': onTheWay({
    kind: 'answer',
    text: answerOf('429 Too Many Requests', '{}'),
    isHeard: false,
  }),
};

/** Whether times of receipt may be an hour from true: what is filed meanwhile says the hour it was told. */
export const shiftsClock = (name: string): boolean => name.startsWith('clock');

function onTheWay(fault: Fault): StackFault {
  return async ({ network }, ms) => {
    network.set(fault);
    await wait(ms);
    network.set({ kind: 'none' });
  };
}

async function kill(program: RunningProgram): Promise<void> {
  process.kill(program.pid, 'SIGKILL');
  await program.ended;
}

/** The program and those that it started. */
async function freeze({ pid }: RunningProgram, ms: number): Promise<void> {
  const list = `/proc/${pid}/task/${pid}/children`;
  const started = existsSync(list) ? readFileSync(list, 'utf8').trim().split(' ') : [];
  const pids = [pid, ...started.filter((one) => one !== '').map(Number)];
  signal(pids, 'SIGSTOP');
  await wait(ms);
  signal(pids, 'SIGCONT');
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

async function shiftClock(stack: FaultyStack, shift: number, ms: number): Promise<void> {
  await stack.restartServer(new Date(Date.now() + shift));
  await wait(ms);
  await stack.restartServer();
}

async function holdLock({ supabase }: FaultyStack, ms: number): Promise<void> {
  const client = new Client({ connectionString: supabase.databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('begin; lock table public.submissions in access exclusive mode');
  await wait(ms);
  await client.query('rollback');
  await client.end();
}
