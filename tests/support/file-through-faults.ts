import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createEnvelopeSealer } from '../../src/filing/envelope.server.ts';
import { APPLICANT_KEYS, ASKER_VALUES } from '../../src/procedures/applicant-keys.ts';
import { createProcedureRegistry } from '../../src/procedures/procedure-repository.ts';
import type { FaultyStack } from './faulty-stack.ts';
import { ROOT } from './project.ts';
import { sampleForm } from './sample-answers.ts';
import { shiftsClock, STACK_FAULTS } from './stack-faults.ts';

const SLUG = 'autorisation-stationnement';
/** One in ten asks again with its key, twice, after it was told. */
const REPLAYED = 0.1;

/** An hour, and the while during which a shifted clock stands still. */
const SHIFT_MS = 3_900_000;

/** What a client was told of one sending. */
export interface Told {
  /** Address of the receipt, each time it asked. */
  readonly addresses: ReadonlySet<string>;
  /** Instants between which it was first taken, wide of an hour where the clock was. */
  readonly from: number;
  readonly to: number;
  readonly email: string;
}

export interface ThroughFaults {
  readonly told: ReadonlyMap<string, Told>;
  /** How many times each fault came. */
  readonly faults: Readonly<Record<string, number>>;
  /** Answers that gave no receipt: the client asked again. */
  readonly refusals: number;
}

export interface FaultPlan {
  readonly filings: number;
  readonly atOnce: number;
  /** Every fault comes as often as any other, in an order of chance. */
  readonly faults: number;
  readonly random: () => number;
  /** How long each lasts, and how long the site is left alone after it. */
  readonly lastsMs: number;
  readonly calmMs: number;
  /** Faults that last longer, by name. */
  readonly longer?: Readonly<Record<string, number>>;
}

/** Files with one key until a receipt comes, for each of many clients, while everything breaks in turn. */
export async function fileThroughFaults(
  stack: FaultyStack,
  plan: FaultPlan,
): Promise<ThroughFaults> {
  const definition = await createProcedureRegistry(`${ROOT}/dist`).find(SLUG);
  if (definition === undefined) throw new Error('Build the site first');
  const { version, form } = definition;
  // Some communes take this form from companies too, and ask who asks.
  const asksWho = form.some(({ fields }) => fields.some(({ key }) => key === APPLICANT_KEYS.asker));
  const who = asksWho ? { [APPLICANT_KEYS.asker]: ASKER_VALUES.person } : {};
  const sealer = createEnvelopeSealer(stack.supabase.secrets.parvisSecret);
  const told = new Map<string, Told>();
  const faults: Record<string, number> = {};
  let refusals = 0;
  let isBroken = true;
  let shiftedAt = -Infinity;

  const breakAll = async () => {
    for (let done = 0; done < plan.faults;) {
      for (const name of shuffled(Object.keys(STACK_FAULTS), plan.random)) {
        if (done === plan.faults) break;
        if (shiftsClock(name)) shiftedAt = Infinity;
        await STACK_FAULTS[name]?.(stack, plan.longer?.[name] ?? plan.lastsMs);
        if (shiftsClock(name)) shiftedAt = Date.now();
        faults[name] = (faults[name] ?? 0) + 1;
        done += 1;
        await wait(plan.calmMs);
      }
    }
    isBroken = false;
  };
  const client = async () => {
    while (told.size < plan.filings || isBroken) {
      const key = randomUUID();
      const email = `${key}@courriel.example`;
      const values = sampleForm(SLUG, { ...who, courriel: email });
      const sealed = sealer.seal({ procedure: SLUG, version, key, digest: '', values });
      const body = new URLSearchParams({ _envoi: sealed, _etape: 'confirmer' });
      const start = Date.now();
      const addresses = new Set<string>();
      let wanted = plan.random() < REPLAYED ? 3 : 1;
      let end = 0;
      while (wanted > 0) {
        const address = await confirm(stack.url(), body);
        if (address === undefined) {
          refusals += 1;
          await wait(100);
          continue;
        }
        end ||= Date.now();
        addresses.add(address);
        wanted -= 1;
      }
      const slack = shiftedAt >= start ? SHIFT_MS : 0;
      told.set(key, { addresses, from: start - slack, to: end + slack, email });
    }
  };
  await Promise.all([breakAll(), ...Array.from({ length: plan.atOnce }, client)]);
  return { told, faults, refusals };
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

async function confirm(url: string, body: URLSearchParams): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/api/demarches/${SLUG}`, {
      ...{ method: 'POST', body, redirect: 'manual' },
      // A person gives up too, and sends again.
      signal: AbortSignal.timeout(30_000),
    });
    await response.arrayBuffer();
    return response.status === 303 ? (response.headers.get('location') ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}
