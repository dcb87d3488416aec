import * as v from 'valibot';
import { DatabaseRefusalError, DatabaseUnavailableError, isRefusal } from '../database/call.ts';
import { errorCode, type Log } from '../kit/log.ts';
import { ReceiptSchema } from '../law/receipt.ts';
import { renumbered } from '../law/renumbered.ts';
import { issueReceipt, type IssuedReceipt } from '../requests/receipt/issued-receipt.ts';
import { MOST_DRAWS } from '../requests/reference.ts';
import { firstCodes } from '../requests/request-access.server.ts';
import { REPRESENTED_CODE } from '../requests/request-access.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { SpoolQueue } from '../requests/spool/spool-queue.server.ts';
import { pageHashOf, type Spooled } from '../requests/spool/spooled.ts';
import type { Clock } from '../web/clock.ts';
import type { Replay } from './replay-repository.ts';

export interface ReplaySpoolDependencies {
  readonly spool: SpoolQueue;
  readonly replay: Replay;
  readonly secrets: SecretKeeper;
  readonly clock: Clock;
  /** Whether the registration receipt of a sending left by e-mail already. @param place its name in the spool */
  readonly isTold: (place: string) => Promise<boolean>;
  readonly log: Log;
}

/** Sendings that are stored at the same time, the oldest first. */
const AT_ONCE = 8;
/** No replay starts later: a scheduled function has thirty seconds. */
const LAST_START_MS = 20_000;

/**
 * Files what waited for the database, in order of receipt, with the instant at which it was received.
 * Stops as soon as the database is away again; what it refuses for good is kept for a human.
 * @returns how many were filed
 */
export async function replaySpool(dependencies: ReplaySpoolDependencies): Promise<number> {
  const { spool, log } = dependencies;
  const over = Date.now() + LAST_START_MS;
  const [first, ...others] = await spool.waiting();
  if (first === undefined) return 0;
  const names = others.values();
  let filed = 0;
  let isAway = false;
  const file = async (name: string) => {
    const outcome = await replayOne(dependencies, name);
    if (outcome === 'away') isAway = true;
    if (outcome === 'filed') filed += 1;
  };
  const fileSome = async () => {
    for (const name of names) {
      if (isAway || Date.now() > over) return;
      await file(name);
    }
  };
  // Alone: a database that was away lets one call try at a time.
  await file(first);
  await Promise.all(Array.from({ length: AT_ONCE }, fileSome));
  if (filed > 0) log({ event: 'spool.replayed', count: filed });
  return filed;
}

async function replayOne(
  dependencies: ReplaySpoolDependencies,
  name: string,
): Promise<'filed' | 'aside' | 'away' | 'later'> {
  const { spool, log } = dependencies;
  const setAside = async (code: string) => {
    log({ event: 'spool.refused', code });
    await spool.setAside(name);
    return 'aside' as const;
  };
  try {
    const spooled = await spool.open(name);
    if (spooled === undefined) return await setAside('UNREADABLE');
    await store(dependencies, spooled);
    await spool.remove(name);
    return 'filed';
  } catch (error) {
    if (isForGood(error)) return setAside(errorCode(error));
    log({ event: 'spool.failed', code: errorCode(error) });
    return error instanceof DatabaseUnavailableError ? 'away' : 'later';
  }
}

/** A reference that another request has by then is replaced, and the acknowledgement says so. */
async function store(dependencies: ReplaySpoolDependencies, spooled: Spooled): Promise<void> {
  const { replay, secrets, clock } = dependencies;
  const { filing, registration } = spooled;
  const { submissionKey } = filing;
  const registered = issueReceipt(registration, new Date(filing.receivedAt));
  const notices = await noticesOf(dependencies, spooled);
  for (let draw = 1; ; draw += 1) {
    const reference = secrets.referenceOf(submissionKey, draw);
    const hasRepresented = filing.addresses.some(({ code }) => code === REPRESENTED_CODE);
    const codes = firstCodes(secrets, submissionKey, reference, hasRepresented);
    // What was given first comes first; the acknowledgement is issued now.
    const receipts = [registered, ...acknowledgementsOf(filing, reference, clock())];
    try {
      await replay({ ...filing, reference, codes, receipts, notices });
      return;
    } catch (error) {
      if (!isRefusal(error, 'reference-taken') || draw === MOST_DRAWS) throw error;
    }
  }
}

/** Without the registration receipt by e-mail, where it left from the spool: nobody has it twice. */
async function noticesOf(
  { isTold }: ReplaySpoolDependencies,
  spooled: Spooled,
): Promise<Spooled['filing']['notices']> {
  const { notices } = spooled.filing;
  const others = notices.filter(
    ({ notice, channel }) => notice !== 'registration' || channel !== 'email',
  );
  if (others.length === notices.length) return notices;
  return (await isTold(pageHashOf(spooled))) ? others : notices;
}

/** The acknowledgement that follows; nothing, where an agent must say something first. */
function acknowledgementsOf(
  { receipts, reference: former }: Spooled['filing'],
  reference: string,
  now: Date,
): readonly IssuedReceipt[] {
  return receipts
    .filter(({ kind }) => kind === 'acknowledgement')
    .map(({ content }) => {
      const receipt = v.parse(ReceiptSchema, JSON.parse(content));
      return issueReceipt(reference === former ? receipt : renumbered(receipt, reference), now);
    });
}

/**
 * Refused by our rules or by those of the table: trying again changes nothing. Any other refusal (a key
 * or a schema that is not there yet) says nothing of the sending itself, which waits.
 */
function isForGood(error: unknown): boolean {
  return (
    error instanceof DatabaseRefusalError &&
    (error.refusal !== undefined || /^2[23]/u.test(error.code))
  );
}
