import type { Database } from '../database/client.ts';
import { errorCode, type Log } from '../kit/log.ts';

/** Counts a refusal that the database did not make itself: day, procedure and reason, nobody. */
export type CountRefusal = (procedure: string, reason: 'honeypot' | 'blocked') => Promise<void>;

/**
 * A refusal that cannot be counted is still made, and the log says so.
 * @param database a client that acts as `intake` or `tracking`
 */
export function createRefusalCounter(database: Database, log: Log): CountRefusal {
  return async (procedure, reason) => {
    try {
      const { error, status } = await database.rpc('count_refusal', { about: procedure, reason });
      if (error === null) return;
      const code = error.code === '' ? String(status) : error.code;
      log({ event: 'refusal.uncounted', code });
    } catch (error) {
      log({ event: 'refusal.uncounted', code: errorCode(error) });
    }
  };
}
