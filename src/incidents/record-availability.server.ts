import { errorCode, type Log } from '../kit/log.ts';
import type { AvailabilityRecorder } from './availability-repository.ts';
import { minuteOf, sortedParts, type Run, type ServicePart } from './availability.ts';
import type { IncidentKey } from './incident-key.server.ts';
import type { KeptMinutes } from './kept-minutes.server.ts';

/** The database is tried by what writes in it; e-mails, by what waits there. */
const TRIED = ['site', 'filing', 'spool'] as const;
type TriedPart = (typeof TRIED)[number];

export interface RecordAvailabilityDependencies {
  readonly recorder: AvailabilityRecorder;
  /** Each throws, or tells `false`, when its part does not work. */
  readonly tries: Readonly<Record<TriedPart, () => Promise<boolean>>>;
  /** Nothing where no place keeps anything apart from the database. */
  readonly kept: () => Promise<KeptMinutes | undefined>;
  readonly key: IncidentKey;
  /** The true hour, never one that is held for a demonstration: it is a proof. */
  readonly now: () => number;
  readonly log: Log;
}

/** E-mails leave every minute: after so long, the mail server or what sends to it does not work. */
const LATE_MAIL_S = 600;

/**
 * Measures this minute and writes it down. While the database is away it is kept apart, and written with the
 * next one; when that fails too, the minute is missing, and the record shows it.
 * @returns 1 when it is written in the database
 */
export async function recordAvailability(
  dependencies: RecordAvailabilityDependencies,
): Promise<number> {
  const { recorder, tries, kept, key, now, log } = dependencies;
  const minute = minuteOf(now());
  const broken: ServicePart[] = [];
  const found = await Promise.all(TRIED.map((part) => works(tries[part])));
  for (const [place, part] of TRIED.entries()) if (found[place] !== true) broken.push(part);

  const apart = await kept().catch(() => undefined);
  const runOf = (wasKeptApart: boolean): Run => ({
    ...{ first: minute, last: minute, wasKeptApart },
    broken: [...sortedParts(broken)],
  });
  try {
    if (((await recorder.mailStalledFor()) ?? 0) >= LATE_MAIL_S) broken.push('mail');
    const before = (await apart?.read().catch(() => [])) ?? [];
    await recorder.record([...before, runOf(false)]);
    if (before.length > 0) await apart?.forget();
    await recorder.publishKey(key.kid, key.publicKey);
    return 1;
  } catch (error) {
    log({ event: 'availability.unwritten', code: errorCode(error) });
    broken.push('database');
    await apart?.keep(runOf(true));
    return 0;
  }

  async function works(isWorking: () => Promise<boolean>): Promise<boolean> {
    try {
      return await isWorking();
    } catch (error) {
      log({ event: 'availability.broken', code: errorCode(error) });
      return false;
    }
  }
}
