import type { Database } from '../../database/client.ts';
import type { Day } from '../../kit/day.ts';
import { StopError } from '../../kit/stop-error.ts';
import type { LetterBatch, LetterQueueRepository } from '../../requests/letter/letter-queue.ts';
import { noteNotified } from '../acts/note-notified.server.ts';
import { batchTexts as texts } from './letters-texts.ts';

/**
 * Notes that a batch was posted: its decisions are notified from that day on, its letters wait no more.
 * Stopped in between, it goes on the next time: each happens once.
 * @param database a client that acts as `agent`
 * @returns what to say of it
 * @throws {StopError} on a day before the batch was made, or on a day to come
 */
export async function postBatch(
  database: Database,
  queue: Pick<LetterQueueRepository, 'post'>,
  {
    batch: { name, day, letters, postedOn },
    on,
    today,
  }: { readonly batch: LetterBatch; readonly on: Day; readonly today: Day },
): Promise<readonly string[]> {
  if (on < day) throw new StopError(texts.early(name, day));
  if (on > today) throw new StopError(texts.ahead(on));
  let notified = 0;
  for (const { notice, reference, decision, isWaiting } of letters) {
    if (decision === null || !isWaiting) continue;
    if (await noteNotified(database, { reference, decision, on, key: notice })) notified += 1;
  }
  const posted = await queue.post(name, on);
  if (posted === 0 && postedOn !== null) return [texts.alreadyPosted(name)];
  return [
    texts.posted(name, on, posted),
    ...letters
      .filter(({ isWaiting }) => !isWaiting && postedOn === null)
      .map(({ reference }) => texts.left(reference)),
    ...(notified > 0 ? [texts.notified(notified)] : []),
  ];
}
