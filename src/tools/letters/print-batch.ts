import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefusal } from '../../database/call.ts';
import type { Day } from '../../kit/day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { StopError } from '../../kit/stop-error.ts';
import { writeWhole } from '../../kit/write-whole.server.ts';
import {
  drawBatch,
  type BatchFile,
  type BatchSecrets,
} from '../../letters/queue/batch-file.server.ts';
import type {
  LetterBatch,
  LetterQueueRepository,
} from '../../letters/queue/letter-queue-repository.ts';
import {
  prepareBatch,
  type PrepareBatchDependencies,
} from '../../letters/queue/prepare-batch.server.ts';

/** What prints batches, and where it writes. */
export interface Printing extends BatchSecrets {
  readonly queue: LetterQueueRepository;
  readonly folder: string;
}

/** What is said of a letter that cannot be written. */
export const unreadableLine = (reference: string) => `Illisible, à signaler : ${reference}`;

/** Makes a batch of what waits, and writes it. @returns what to say */
export async function printNewBatch(
  { folder, ...dependencies }: Printing & PrepareBatchDependencies,
  today: Day,
): Promise<string> {
  const { made, isTaken, withoutAddress, unreadable } = await prepareBatch(dependencies, today);
  const left = [
    ...withoutAddress.map((reference) => `Sans adresse postale : ${reference}`),
    ...unreadable.map(unreadableLine),
  ];
  if (isTaken) {
    throw new StopError('Quelqu’un d’autre prépare ces lettres. Rien n’a été fait.', {
      next: 'Recommencez : npm run courriers -- --preparer',
    });
  }
  if (made === undefined) return ['Aucune lettre à imprimer.', ...left].join('\n');
  const file = await writeBatch(folder, today, made.name, made);
  return [
    `Lot ${made.name} : ${formatCount(made.count, 'lettre', 'lettres')}, dans ${file}`,
    ...left,
    `Une fois posté : npm run courriers -- --postes ${made.name}`,
  ].join('\n');
}

/** Writes a batch again, byte for byte. @throws {StopError} when it would not be the same */
export async function printBatch({ queue, folder, ...secrets }: Printing, name: string) {
  const batch = await findBatch(queue, name);
  const file = await drawBatch(secrets, batch.day, batch.letters);
  if (file.digest !== batch.digest) {
    throw new StopError(`Le lot ${name} ne serait plus le même : rien n’a été écrit.`, {
      next: 'Une demande a été effacée depuis, ou le logiciel a changé. Cherchez le premier tirage.',
    });
  }
  return `Lot ${name}, à l’identique : ${await writeBatch(folder, batch.day, name, file)}`;
}

/** @throws {StopError} when these services have no such batch */
export async function findBatch(queue: LetterQueueRepository, name: string): Promise<LetterBatch> {
  try {
    return await queue.readBatch(name);
  } catch (error) {
    if (isRefusal(error, 'no-batch')) {
      throw new StopError(`Aucun lot de ces services ne s’appelle ${name}.`);
    }
    throw error;
  }
}

/** Where a batch is, without its ending: in the folder of its day. */
const pathOf = (folder: string, day: Day, name: string) => join(folder, day, `lot-${name}`);

/** Writes a batch for its owner alone. @returns the PDF */
async function writeBatch(folder: string, day: Day, name: string, { pdf, slip }: BatchFile) {
  const path = pathOf(folder, day, name);
  await writeWhole(`${path}.pdf`, pdf, 0);
  await writeWhole(`${path}.csv`, Buffer.from(slip), 0);
  return `${path}.pdf`;
}

/** Erases the files of a batch that was posted: they bear names and addresses, and can be made again. */
export async function eraseBatch(folder: string, { day, name }: LetterBatch): Promise<void> {
  const path = pathOf(folder, day, name);
  await Promise.all(['.pdf', '.csv'].map((end) => rm(path + end, { force: true })));
}
