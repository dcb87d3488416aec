import { formatCount } from '../../kit/format-number.ts';
import type { PostalCarrier } from '../../letters/queue/postal-carrier.ts';
import type { LetterPrinter } from '../../requests/letter/letter-printer.ts';
import { readLetter } from '../../requests/letter/letter.ts';
import { findBatch } from './print-batch.ts';

/**
 * Hands each letter of a batch to a carrier, which tells its number. One that has a number already is not
 * handed over again.
 */
export async function carryBatch(
  printer: LetterPrinter,
  carrier: PostalCarrier,
  name: string,
): Promise<string> {
  const { queue } = printer;
  const { letters, day } = await findBatch(queue, name);
  let carried = 0;
  for (const letter of letters.filter(({ carrierNumber }) => carrierNumber === null)) {
    const { pdf } = await printer.draw({ day, letters: [letter] });
    const { recipient } = readLetter(letter.content);
    const number = await carrier.send({ id: letter.notice, pdf, recipient });
    await queue.noteCarried(letter.notice, number);
    carried += 1;
  }
  return `Lot ${name} : ${formatCount(carried, 'lettre confiée', 'lettres confiées')}.`;
}
