import * as v from 'valibot';
import { keepOnce } from '../../kit/keep-once.ts';
import {
  createSpoolRoom,
  SENDING_NAME,
  SPOOL_LIMITS,
  type SpoolLimits,
} from './spool-room.server.ts';
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
  /**
   * Lets another address of a sending find it too.
   * @param tokenHash digest of that address
   */
  lead(tokenHash: string, name: string): Promise<void>;
  /** Forgets what leads to sendings that wait no more. @returns how many are gone */
  forgetLeads(): Promise<number>;
  /** Whether one more sending could be kept now. */
  hasRoom(): Promise<boolean>;
}

/** There is no place to keep anything apart from the database. */
class NoSpoolError extends Error {
  override readonly name = 'NoSpoolError';
}

/** What is written to see that something can be: no sending has this name. */
const PROBE = 'probe';
/** Start of the name of what leads to a sending. */
const LEAD = 'lead.';
/** End of the name of what was set aside; without it, it waits again. */
const ASIDE = '.refused';

/**
 * `digest.instant.size`: a receipt is found by the start of the name, then come the order of receipt and
 * the room that it takes. Two sendings of one form at the same instant are both kept, and filed once: they
 * have the same key.
 */
const nameOf = (spooled: Spooled, bytes: number) =>
  `${pageHashOf(spooled)}.${new Date(spooled.filing.receivedAt).getTime()}.${bytes}`;
const placeOf = (name: string) => name.split('.')[0] ?? '';
const instantOf = (name: string) => Number(name.split('.')[1]);

/** @param openStore `undefined` where there is none */
export function createSpool(
  openStore: () => Promise<SpoolStore | undefined>,
  seal: SpoolSeal,
  limits: SpoolLimits = SPOOL_LIMITS,
): SpoolQueue {
  const room = createSpoolRoom(limits);
  const store = keepOnce(openStore);
  const opened = async () => {
    const found = await store();
    if (found === undefined) throw new NoSpoolError();
    return found;
  };
  const byInstant = async (start: string) =>
    ((await (await store())?.list(start)) ?? [])
      .filter((name) => SENDING_NAME.test(name))
      .toSorted((one, other) => instantOf(one) - instantOf(other));

  async function open(name: string): Promise<Spooled | undefined> {
    const sealed = await (await opened()).read(name);
    const text = sealed && seal.open(sealed, placeOf(name));
    return text === undefined ? undefined : v.parse(SpooledSchema, JSON.parse(text));
  }

  /** The place that something leads to. */
  async function ledTo(from: string): Promise<string | undefined> {
    const sealed = await (await store())?.read(from);
    return sealed && seal.open(sealed, from);
  }

  return {
    open,
    keep: async (spooled) => {
      const sealed = seal.seal(JSON.stringify(spooled), pageHashOf(spooled));
      const kept = await opened();
      await room.take(kept, sealed.length);
      await kept.put(nameOf(spooled, sealed.length), sealed);
    },
    find: async (tokenHash) => {
      const [first] = await byInstant(`${tokenHash}.`);
      if (first !== undefined) return open(first);
      const place = await ledTo(LEAD + tokenHash);
      const [led] = place === undefined ? [] : await byInstant(`${place}.`);
      return led === undefined ? undefined : open(led);
    },
    lead: async (tokenHash, name) => {
      const from = LEAD + tokenHash;
      await (await opened()).put(from, seal.seal(placeOf(name), from));
    },
    forgetLeads: async () => {
      const kept = await opened();
      const places = new Set((await byInstant('')).map(placeOf));
      let gone = 0;
      for (const from of await kept.list(LEAD)) {
        const place = await ledTo(from);
        if (place !== undefined && places.has(place)) continue;
        await kept.remove(from);
        gone += 1;
      }
      return gone;
    },
    waiting: async () => (await byInstant('')).filter((name) => !name.endsWith(ASIDE)),
    aside: async () => (await byInstant('')).filter((name) => name.endsWith(ASIDE)),
    setAside: async (name) => (await opened()).rename(name, name + ASIDE),
    remove: async (name) => (await opened()).remove(name),
    isEmpty: async () => {
      const kept = await store();
      return kept === undefined || room.isEmpty(kept);
    },
    hasRoom: async () => {
      const kept = await opened();
      // A disk that is full is seen by writing alone.
      await kept.put(PROBE, Buffer.from('1'));
      return room.isLeft(kept);
    },
  };
}
