import { batchTexts } from '../../desk/letters/letters-texts.ts';
import { waitingLine } from '../../desk/letters/waiting-line.ts';
import { parisDayAndTime } from '../../kit/paris-time.ts';
import type { WaitingLetters } from '../../requests/letter/letter-queue.ts';

/** A line for each letter that waits, the oldest first. */
export function listText({ letters: waiting, unreadable }: WaitingLetters): string {
  if (waiting.length + unreadable.length === 0) return batchTexts.none;
  const lines = waiting
    .map(waitingLine)
    .map(({ reference, createdAt, service, what, hasAddress }) =>
      [
        ...[reference, parisDayAndTime(new Date(createdAt)), service, what],
        ...(hasAddress ? [] : [batchTexts.noAddress]),
      ].join('  |  '),
    );
  return [
    batchTexts.letters(waiting.length),
    ...lines,
    ...unreadable.map(batchTexts.unreadable),
  ].join('\n');
}
