import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { printAgain, readBatch } from '../../desk/letters/find-batch.server.ts';
import { batchTexts } from '../../desk/letters/letters-texts.ts';
import type { Day } from '../../kit/day.ts';
import { StopError } from '../../kit/stop-error.ts';
import { writeWhole } from '../../kit/write-whole.server.ts';
import type { BatchFile, LetterPrinter } from '../../requests/letter/letter-printer.ts';
import type { LetterBatch, LetterQueueRepository } from '../../requests/letter/letter-queue.ts';

/** Makes a batch of what waits, and writes it. @returns what to say */
export async function printNewBatch(
  printer: LetterPrinter,
  folder: string,
  today: Day,
): Promise<string> {
  const { made, isTaken, withoutAddress, unreadable } = await printer.prepare(today);
  const left = [
    ...withoutAddress.map(batchTexts.withoutAddress),
    ...unreadable.map(batchTexts.unreadable),
  ];
  if (isTaken) {
    throw new StopError(batchTexts.taken, {
      next: 'Recommencez : npm run courriers -- --preparer',
    });
  }
  if (made === undefined) return [batchTexts.nothingToPrint, ...left].join('\n');
  const file = await writeBatch(folder, today, made.name, made);
  await printer.queue.notePrinted(made.name);
  return [
    `Lot ${made.name} : ${batchTexts.letters(made.count)}, dans ${file}`,
    ...left,
    `Une fois posté : npm run courriers -- --postes ${made.name}`,
  ].join('\n');
}

/** Writes a batch again, byte for byte. @throws {StopError} when it would not be the same */
export async function printBatch(printer: LetterPrinter, folder: string, name: string) {
  const batch = await findBatch(printer.queue, name);
  const file = await printAgain(printer, batch);
  const { day, prints, printedAt } = batch;
  return [
    `Lot ${name}, à l’identique : ${await writeBatch(folder, day, name, file)}`,
    ...(printedAt === null ? [] : [batchTexts.printedAgain(prints, printedAt)]),
  ].join('\n');
}

/** @throws {StopError} when these services have no such batch */
export async function findBatch(queue: LetterQueueRepository, name: string): Promise<LetterBatch> {
  const batch = await readBatch(queue, name);
  if (batch === undefined) throw new StopError(batchTexts.unknown(name));
  return batch;
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
