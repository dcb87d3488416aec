import { createHmac } from 'node:crypto';
import type { SpoolStore } from '../requests/spool/spool-store.ts';
import { mailboxOf } from './mailbox-of.ts';

/** What became of the e-mail of a registration receipt; `none`: no address was given. */
export type MarkOutcome = 'sent' | 'refused' | 'withheld' | 'none' | 'failed';

/** As many acknowledgements as leave for a mailbox in a day (`private.most_notices`). */
const MOST_A_DAY = 5;
const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60_000;
const LONGEST_PAUSE_MINUTES = 60;
/** What a mark says once its sending is gone is of no use after the day that is counted, and a margin. */
const KEPT_MS = 2 * DAY_MS;

/** `mail.mailbox.place.outcome.instant.attempts`: digests, nothing that tells who. */
const NAME =
  /^mail\.(?<mailbox>[0-9a-f]{32})\.(?<place>[0-9a-f]{64})\.(?<outcome>[a-z]+)\.(?<at>\d+)\.(?<attempts>\d+)$/u;

interface Mark {
  readonly name: string;
  readonly mailbox: string;
  readonly outcome: MarkOutcome;
  readonly at: number;
  readonly attempts: number;
}

/** Remembers, beside what waits for the database, which registration receipts left by e-mail. */
export interface RegistrationMarks {
  /** Whether something is to be done about a sending now. @param place digest of its receipt's address */
  isDue(place: string): boolean;
  /** Whether the e-mail of a sending left. @param place as above */
  wasSent(place: string): boolean;
  /** Takes one of the e-mails that may leave for a mailbox in a day. */
  take(address: string): 'first' | 'last' | 'none';
  /** Gives it back: it did not leave. */
  giveBack(address: string): void;
  note(place: string, address: string, outcome: MarkOutcome): Promise<void>;
  /** Forgets the marks of sendings that wait no more. @returns how many are gone */
  forget(waiting: ReadonlySet<string>): Promise<number>;
}

/**
 * @param secret `PARVIS_SECRET`
 * @param now milliseconds
 */
export async function readMarks(
  store: SpoolStore,
  secret: string,
  now: number,
): Promise<RegistrationMarks> {
  const marks = new Map<string, Mark>();
  const left = new Map<string, number>();
  for (const name of await store.list('mail.')) {
    const { mailbox = '', place = '', outcome, at, attempts } = NAME.exec(name)?.groups ?? {};
    const mark = { name, mailbox, at: Number(at), attempts: Number(attempts) };
    marks.set(place, { ...mark, outcome: outcome as MarkOutcome });
    if (outcome === 'sent' && now - mark.at < DAY_MS) count(mailbox, 1);
  }
  function count(mailbox: string, by: number): number {
    const total = (left.get(mailbox) ?? 0) + by;
    left.set(mailbox, total);
    return total;
  }
  const digestOf = (address: string) =>
    createHmac('sha256', secret)
      .update(`registration-mailbox\n${mailboxOf(address)}`)
      .digest('hex')
      .slice(0, 32);

  return {
    isDue: (place) => {
      const mark = marks.get(place);
      if (mark === undefined) return true;
      const pause = Math.min(2 ** mark.attempts, LONGEST_PAUSE_MINUTES) * MINUTE_MS;
      return mark.outcome === 'failed' && now >= mark.at + pause;
    },
    wasSent: (place) => marks.get(place)?.outcome === 'sent',
    take: (address) => {
      const total = count(digestOf(address), 1);
      if (total < MOST_A_DAY) return 'first';
      if (total === MOST_A_DAY) return 'last';
      count(digestOf(address), -1);
      return 'none';
    },
    giveBack: (address) => void count(digestOf(address), -1),
    note: async (place, address, outcome) => {
      const before = marks.get(place);
      const attempts = (before?.attempts ?? -1) + 1;
      const mailbox = digestOf(address);
      const name = `mail.${mailbox}.${place}.${outcome}.${now}.${attempts}`;
      // The new one first: what stops in between leaves the later one, which tells more.
      await store.put(name, Buffer.from('1'));
      if (before !== undefined && before.name !== name) await store.remove(before.name);
      marks.set(place, { ...{ name, mailbox, outcome, attempts }, at: now });
    },
    forget: async (waiting) => {
      const old = [...marks].filter(
        ([place, { at }]) => !waiting.has(place) && now - at >= KEPT_MS,
      );
      for (const [, { name }] of old) await store.remove(name);
      return old.length;
    },
  };
}
