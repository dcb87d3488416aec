import * as v from 'valibot';
import { keepOnce } from '../../kit/keep-once.ts';
import type { SpoolSeal } from './spool-seal.server.ts';
import type { SpoolStore } from './spool-store.ts';
import type { Spool } from './spool.ts';
import { pageHashOf, SpooledSchema, type Spooled } from './spooled.ts';

/** The same for whoever files what waits. */
export interface SpoolQueue extends Spool {
  /** Names of what waits, in order of receipt. */
  waiting(): Promise<readonly string[]>;
  /** @returns `undefined` when nobody can read it: the site's secret changed */
  open(name: string): Promise<Spooled | undefined>;
  /** Keeps for a human what cannot be filed: it waits no longer, and its receipt is still shown. */
  setAside(name: string): Promise<void>;
  /** Names of what was set aside. */
  aside(): Promise<readonly string[]>;
  remove(name: string): Promise<void>;
}

/** There is no place to keep anything apart from the database. */
class NoSpoolError extends Error {
  override readonly name = 'NoSpoolError';
}

/** End of the name of what was set aside; without it, it waits again. */
const ASIDE = '.refused';

/**
 * `digest.instant`: a receipt is found by the start of the name, the order of receipt by its end. Two
 * sendings of one form at the same instant are both kept, and filed once: they have the same key.
 */
const nameOf = (spooled: Spooled) =>
  `${pageHashOf(spooled)}.${new Date(spooled.filing.receivedAt).getTime()}`;
const placeOf = (name: string) => name.split('.')[0] ?? '';
const instantOf = (name: string) => Number(name.split('.')[1]);

/** @param openStore `undefined` where there is none */
export function createSpool(
  openStore: () => Promise<SpoolStore | undefined>,
  seal: SpoolSeal,
): SpoolQueue {
  const store = keepOnce(openStore);
  const opened = async () => {
    const found = await store();
    if (found === undefined) throw new NoSpoolError();
    return found;
  };
  const byInstant = async (start: string) =>
    ((await (await store())?.list(start)) ?? []).toSorted(
      (one, other) => instantOf(one) - instantOf(other),
    );

  async function open(name: string): Promise<Spooled | undefined> {
    const sealed = await (await opened()).read(name);
    const text = sealed && seal.open(sealed, placeOf(name));
    return text === undefined ? undefined : v.parse(SpooledSchema, JSON.parse(text));
  }

  return {
    open,
    keep: async (spooled) => {
      const name = nameOf(spooled);
      const sealed = seal.seal(JSON.stringify(spooled), placeOf(name));
      await (await opened()).put(name, sealed);
    },
    find: async (tokenHash) => {
      const [first] = await byInstant(`${tokenHash}.`);
      return first === undefined ? undefined : open(first);
    },
    waiting: async () => (await byInstant('')).filter((name) => !name.endsWith(ASIDE)),
    aside: async () => (await byInstant('')).filter((name) => name.endsWith(ASIDE)),
    setAside: async (name) => (await opened()).rename(name, name + ASIDE),
    remove: async (name) => (await opened()).remove(name),
  };
}
