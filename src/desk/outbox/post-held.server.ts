import type { Database } from '../../database/client.ts';
import { isUuid } from '../../kit/uuid.ts';
import { delayMessage, takeBackMessage } from './held-message-repository.ts';
import { OUTBOX_BUTTONS, type HeldWord } from './outbox-protocol.ts';

const TAKEN = { taken: 'repris', gone: 'deja-repris', left: 'deja-parti' } as const;
const DELAYED = { held: 'tenu', gone: 'deja-repris', left: 'deja-parti' } as const;

/**
 * Does what a button of a held message asks; nothing for another button.
 * @param database a client that acts as `agent`
 * @param button its value: what it asks, then the key of the message
 */
export async function postHeld(
  database: Database,
  reference: string,
  button: readonly [asked: string, key: string | undefined],
): Promise<HeldWord | undefined> {
  const [asked, key = ''] = button;
  if (!isUuid(key)) return undefined;
  if (asked === OUTBOX_BUTTONS.takeBack) {
    return TAKEN[await takeBackMessage(database, { reference, key })];
  }
  if (asked !== OUTBOX_BUTTONS.delay) return undefined;
  return DELAYED[await delayMessage(database, { reference, key })];
}
