import { query } from '../support/database.ts';

/** Key of a message of whoever works there, that has not left. */
export const HELD_MESSAGE = 'b3c1f6e0-5d7a-4f5e-9a51-0c8e4d2f7a10';

/** Gives a request of a commune a message that an agent wrote and that has not left. */
export async function storeHeldMessage(
  commune: string,
  reference: unknown,
  agent: string,
): Promise<void> {
  await query(
    `insert into held_messages
       (submission_id, event_key, commune_id, agent_id, content, typed, recipients, leaves_at)
     select id, $3, commune_id, $4, '{"text":"Oui."}', '{}', '[]', now() + interval '1 minute'
     from submissions where commune_id = $1 and reference = $2`,
    [commune, reference, HELD_MESSAGE, agent],
  );
}
