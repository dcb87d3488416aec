/* A worker: sends what was made to harm, from a thread of its own, so that what measures is not slowed. */
import { parentPort, workerData } from 'node:worker_threads';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { HOSTILE_FAMILIES, type GeneratedRequest } from '../builders/hostile-families.ts';
import { HOSTILE_FORMS } from '../builders/hostile-requests.ts';

/** What the worker is told. */
export interface Attack {
  readonly url: string;
  readonly seed: number;
  /** Requests of each family. */
  readonly count: number;
  readonly endpoints: readonly string[];
}

/** What the worker tells: a family begins; at the end, answers by status. */
export type AttackNews =
  | { readonly family: string }
  | { readonly statuses: Readonly<Record<string, number>>; readonly slowest: string };

const AT_ONCE = 4;
/** Longer, and the request is given up: the server goes on with it, which is what is measured. */
const PATIENCE_MS = 20_000;

const { url, seed, count, endpoints } = workerData as Attack;
const statuses: Record<string, number> = {};
let slowest = { ms: 0, about: '' };

async function send(path: string, about: string, request: GeneratedRequest): Promise<void> {
  const start = performance.now();
  const { method, headers, body = null } = request;
  const told = await fetch(url + path, {
    ...{ method, redirect: 'manual', headers },
    body: method === 'GET' || method === 'DELETE' ? null : body,
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).then(
    async (response) => (await response.arrayBuffer(), String(response.status)),
    () => 'none',
  );
  statuses[told] = (statuses[told] ?? 0) + 1;
  const ms = performance.now() - start;
  if (ms > slowest.ms) slowest = { ms, about: `${about} to ${path.slice(0, 60)}` };
}

/** Does so many things, some at once. */
async function inTurn(things: Iterator<() => Promise<void>>): Promise<void> {
  const client = async () => {
    for (let next = things.next(); next.done !== true; next = things.next()) await next.value();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
}

function* everyRequest(): Generator<() => Promise<void>> {
  parentPort?.postMessage({ family: 'those that worked once' } satisfies AttackNews);
  for (const { about, type, body } of HOSTILE_FORMS) {
    const request = { method: 'POST', headers: { 'content-type': type }, body: body() } as const;
    for (const path of endpoints) yield () => send(path, about, request);
  }
  const random = seededRandom(seed);
  for (const [about, family] of Object.entries(HOSTILE_FAMILIES)) {
    parentPort?.postMessage({ family: about } satisfies AttackNews);
    for (let turn = 0; turn < count; turn += 1) {
      const request = family(random);
      for (const path of request.path === undefined ? endpoints : [request.path]) {
        yield () => send(path, about, request);
      }
    }
  }
}

await inTurn(everyRequest());
const told = `${slowest.about}, ${Math.round(slowest.ms)} ms`;
parentPort?.postMessage({ statuses, slowest: told } satisfies AttackNews);
