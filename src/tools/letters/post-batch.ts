import type { Database } from '../../database/client.ts';
import type { Day } from '../../kit/day.ts';
import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import type { LetterQueueRepository } from '../../letters/queue/letter-queue-repository.ts';
import { noteNotified } from '../desk/note-notified.ts';
import { findBatch } from './print-batch.ts';

/**
 * Notes that a batch was posted: its decisions are notified from that day on, then its letters wait no more.
 * Stopped in between, it goes on the next time: each happens once.
 * @param database a client that acts as `agent`
 */
export async function postBatch(
  database: Database,
  queue: LetterQueueRepository,
  name: string,
  on: Day,
): Promise<string> {
  const { letters, postedOn } = await findBatch(queue, name);
  const decisions = letters.filter(({ isDecision, isWaiting }) => isDecision && isWaiting);
  let notified = 0;
  for (const { notice, reference } of decisions) {
    if (await noteNotified(database, { reference, on, key: notice })) notified += 1;
  }
  const posted = await queue.post(name, on);
  if (posted === 0 && postedOn !== null) return `Le lot ${name} était déjà posté.`;
  return [
    `Lot ${name} posté le ${formatDay(on)} : ${formatCount(posted, 'lettre', 'lettres')}.`,
    ...(notified > 0 ? [`Décisions notifiées : ${notified}.`] : []),
  ].join('\n');
}
