import { isRefusal } from '../../database/call.ts';
import { StopError } from '../../kit/stop-error.ts';
import type { BatchFile, LetterPrinter } from '../../requests/letter/letter-printer.ts';
import type { LetterBatch, LetterQueueRepository } from '../../requests/letter/letter-queue.ts';
import { batchTexts } from './letters-texts.ts';

/** A day, then a rank: what is no name never reaches the database. */
const NAME = /^\d{4}-\d{2}-\d{2}-\d{1,4}$/u;

/** @returns nothing when the services where the agent acts have no such batch */
export async function readBatch(
  queue: Pick<LetterQueueRepository, 'readBatch'>,
  name: string,
): Promise<LetterBatch | undefined> {
  if (!NAME.test(name)) return undefined;
  try {
    return await queue.readBatch(name);
  } catch (error) {
    if (isRefusal(error, 'no-batch')) return undefined;
    throw error;
  }
}

/**
 * Draws a batch again as it was, byte for byte, and notes that it is printed.
 * @throws {StopError} when it would not be the same
 */
export async function printAgain(
  printer: Pick<LetterPrinter, 'queue' | 'draw'>,
  batch: LetterBatch,
): Promise<BatchFile> {
  const file = await printer.draw(batch);
  if (file.digest !== batch.digest) {
    throw new StopError(batchTexts.changed(batch.name), { next: batchTexts.whyChanged });
  }
  await printer.queue.notePrinted(batch.name);
  return file;
}
