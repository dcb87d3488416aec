import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { RunSchema, type Run } from './availability.ts';

/** Writes the record of availability. */
export interface AvailabilityRecorder {
  /** Adds runs; minutes that are there already stay as they are. */
  record(runs: readonly Run[]): Promise<void>;
  /** Seconds since which no e-mail left while one waits; nothing when none waits so. */
  mailStalledFor(): Promise<number | undefined>;
  /** Notes the key that attestations are signed with, once. */
  publishKey(kid: string, publicKey: string): Promise<void>;
}

/** @param database a client that acts as `maintenance` */
export function createAvailabilityRecorder(database: Database): AvailabilityRecorder {
  return {
    record: async (runs) => {
      const rows = runs.map(({ first, last, broken, wasKeptApart }) => ({
        first: new Date(first).toISOString(),
        last: new Date(last).toISOString(),
        ...{ broken, was_kept_apart: wasKeptApart },
      }));
      await callDatabase(() => database.rpc('record_availability', { runs: rows }));
    },
    mailStalledFor: async () => {
      const seconds = await callDatabase(() => database.rpc('mail_stalled_for'));
      return v.parse(v.nullable(v.number()), seconds) ?? undefined;
    },
    publishKey: async (kid, publicKey) => {
      const key = { kid, public_key: publicKey };
      await callDatabase(() => database.rpc('publish_incident_key', key));
    },
  };
}

/**
 * Asks what a filing asks first, of a key that nobody has: nothing is stored, and whatever a filing goes
 * through has answered.
 * @param database a client that acts as `intake`
 * @throws {DatabaseUnavailableError | DatabaseRefusalError}
 */
export async function tryFiling(database: Database): Promise<void> {
  await callDatabase(() =>
    database.rpc('filed_with', { submission_key: randomUUID(), answers_digest: '0'.repeat(64) }),
  );
}

/** Reads the record since an instant, in order. @param database a client that acts as `tracking` or `agent` */
export async function readAvailability(database: Database, since: Date): Promise<readonly Run[]> {
  const rows = await callDatabase(() =>
    database.rpc('read_availability', { since: since.toISOString() }),
  );
  return v.parse(v.array(RunSchema), rows);
}
