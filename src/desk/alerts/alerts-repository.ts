import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { Day } from '../../kit/day.ts';
import type { Delivery } from '../../notices/delivery.ts';
import { LEASE_SECONDS } from '../../notices/sending-times.ts';
import { DueAlertSchema, type DueAlert } from './due-alert.ts';

const BATCH = 20;

/**
 * Writes the alerts that are due to agents, one an hour and person at most.
 * @param database a client that acts as `maintenance`
 * @param isMorning whether the point of the day is written
 * @returns how many
 */
export async function writeAlerts(
  database: Database,
  today: Day,
  isMorning: boolean,
): Promise<number> {
  const written = await callDatabase(() =>
    database.rpc('write_alerts', { today, is_morning: isMorning }),
  );
  return v.parse(v.number(), written);
}

/** The alerts that wait. @param database a client that acts as `mailer` */
export function createAlertsRepository(database: Database) {
  return {
    /** Takes some for the time of a lease. None while an e-mail waits for a person. */
    claim: async (): Promise<readonly DueAlert[]> => {
      const call = { batch: BATCH, lease_seconds: LEASE_SECONDS };
      return v.parse(
        v.array(DueAlertSchema),
        await callDatabase(() => database.rpc('claim_alerts', call)),
      );
    },
    settle: async (id: string, { outcome, code }: Delivery): Promise<void> => {
      await callDatabase(() =>
        database.rpc('settle_alert', { alert: id, outcome, error_code: code }),
      );
    },
  };
}

export type AlertsRepository = ReturnType<typeof createAlertsRepository>;
