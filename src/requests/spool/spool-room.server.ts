import type { SpoolStore } from './spool-store.ts';

/** How much may wait at most, whatever keeps it. */
export interface SpoolLimits {
  readonly sendings: number;
  readonly bytes: number;
}

/** More than a commune receives in weeks: what a crowd may fill is bounded. */
export const SPOOL_LIMITS: SpoolLimits = { sendings: 20_000, bytes: 1_000_000_000 };

/** What others kept meanwhile, or filed, is not known for so long. */
const LOOK_AGAIN_MS = 5000;

/** A sending, with the definition under which it is filed. */
const ORDINARY_BYTES = 100_000;

interface Taken {
  sendings: number;
  bytes: number;
}

class SpoolFullError extends Error {
  override readonly name = 'SpoolFullError';
}

/**
 * Names of sendings end with their size: no file is read to know how much waits. Those that an earlier version
 * kept do not say it.
 */
export const SENDING_NAME = /^[0-9a-f]{64}\.\d+(?:\.(?<bytes>\d+))?(?:\.[a-z]+)?$/u;

/** Keeps what waits within its limits. */
export interface SpoolRoom {
  /** Takes room for a sending. @throws when there is none: nothing may then be kept */
  take(store: SpoolStore, bytes: number): Promise<void>;
  /** Whether there is room for an ordinary sending. */
  isLeft(store: SpoolStore): Promise<boolean>;
  /** Whether nothing was kept. */
  isEmpty(store: SpoolStore): Promise<boolean>;
}

/**
 * Names are listed once in a while and not for each sending, which would cost more than keeping it: several
 * processes may together pass the limits by what they keep in that time.
 * @param now milliseconds of a clock that never steps back
 */
export function createSpoolRoom(
  limits: SpoolLimits,
  now: () => number = () => performance.now(),
): SpoolRoom {
  let looked: Promise<Taken> | undefined;
  let lookedAt = -Infinity;
  const taken = (store: SpoolStore): Promise<Taken> => {
    if (looked !== undefined && now() - lookedAt <= LOOK_AGAIN_MS) return looked;
    lookedAt = now();
    const looking = look(store);
    looked = looking;
    looking.catch(() => (looked = undefined));
    return looking;
  };
  const isWithin = ({ sendings, bytes }: Taken, more: number) =>
    sendings < limits.sendings && bytes + more <= limits.bytes;
  return {
    take: async (store, bytes) => {
      const all = await taken(store);
      if (!isWithin(all, bytes)) throw new SpoolFullError();
      all.sendings += 1;
      all.bytes += bytes;
    },
    isEmpty: async (store) => (await taken(store)).sendings === 0,
    isLeft: async (store) => isWithin(await taken(store), ORDINARY_BYTES),
  };
}

async function look(store: SpoolStore): Promise<Taken> {
  const sizes = (await store.list('')).flatMap((name) => {
    const found = SENDING_NAME.exec(name);
    return found === null ? [] : [Number(found.groups?.bytes ?? ORDINARY_BYTES)];
  });
  return { sendings: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
