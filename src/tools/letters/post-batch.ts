import type { Database } from '../../database/client.ts';
import { noteNotified } from '../../desk/acts/note-notified.server.ts';
import type { Day } from '../../kit/day.ts';
import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { StopError } from '../../kit/stop-error.ts';
import type { LetterQueueRepository } from '../../letters/queue/letter-queue-repository.ts';
import { eraseBatch, findBatch } from './print-batch.ts';

/**
 * Notes that a batch was posted: its decisions are notified from that day on, its letters wait no more, its
 * files go. Stopped in between, it goes on the next time: each happens once.
 * @param database a client that acts as `agent`
 * @throws {StopError} on a day before the batch was made
 */
export async function postBatch(
  database: Database,
  queue: LetterQueueRepository,
  { name, on, folder }: { readonly name: string; readonly on: Day; readonly folder: string },
): Promise<string> {
  const batch = await findBatch(queue, name);
  const { letters, postedOn } = batch;
  if (on < batch.day) {
    throw new StopError(
      `Le lot ${name} est du ${formatDay(batch.day)} : il n’est pas parti avant.`,
    );
  }
  let notified = 0;
  for (const { notice, reference, decision, isWaiting } of letters) {
    if (decision === null || !isWaiting) continue;
    if (await noteNotified(database, { reference, decision, on, key: notice })) notified += 1;
  }
  const posted = await queue.post(name, on);
  await eraseBatch(folder, batch);
  if (posted === 0 && postedOn !== null) return `Le lot ${name} était déjà posté.`;
  return [
    `Lot ${name} posté le ${formatDay(on)} : ${formatCount(posted, 'lettre', 'lettres')}.`,
    ...letters
      .filter(({ isWaiting }) => !isWaiting && postedOn === null)
      .map(({ reference }) => `Ne devait plus partir : la lettre du dossier ${reference}.`),
    ...(notified > 0 ? [`Décisions notifiées : ${notified}.`] : []),
    `Ses fichiers sont effacés. Pour l’imprimer à nouveau : npm run courriers -- --lot ${name}`,
  ].join('\n');
}
