import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { Day } from '../../kit/day.ts';
import { AlertSettingsSchema, type AlertChoice, type AlertSettings } from './alert-choice.ts';

/**
 * What an agent chose to be told.
 * @param database a client that acts as `agent`, for a session
 */
export function createChoicesRepository(database: Database) {
  return {
    read: async (today: Day): Promise<AlertSettings> =>
      v.parse(
        AlertSettingsSchema,
        await callDatabase(() => database.rpc('read_alerts', { today })),
      ),
    /** @throws {DatabaseRefusalError} `reader-only` for a service where the agent does not act */
    choose: async (choices: ReadonlyMap<string, AlertChoice>): Promise<void> => {
      const rows = [...choices].map(([service, choice]) => ({
        ...{ service, choice },
        // Its words on the page are the commitment.
        isCommitted: choice === 'none',
      }));
      await callDatabase(() => database.rpc('choose_alerts', { choices: rows }));
    },
  };
}
