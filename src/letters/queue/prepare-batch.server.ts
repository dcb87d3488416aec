import { isRefusal } from '../../database/call.ts';
import type { Day } from '../../kit/day.ts';
import { answersNow } from '../../requests/answers-now.ts';
import { contactNow } from '../../requests/contact-now.ts';
import { receivedOn } from '../../requests/events/received-on.ts';
import type { PreparedBatch } from '../../requests/letter/letter-printer.ts';
import type { LetterQueueRepository, WaitingLetter } from '../../requests/letter/letter-queue.ts';
import { letterText } from '../../requests/letter/letter.ts';
import type { NamedTemplate } from '../named-template.ts';
import { noticeLetter } from '../notice-letter.ts';
import { drawBatch, type BatchSecrets } from './batch-file.server.ts';

/** More would make a file that a printer chokes on. */
const MOST = 200;

export interface PrepareBatchDependencies extends BatchSecrets {
  readonly queue: LetterQueueRepository;
  readonly templates: readonly NamedTemplate[];
}

/**
 * Writes the letters that wait, draws them and makes a batch of them, all or none. Nothing is posted yet.
 * @param today day of Paris that letters bear
 */
export async function prepareBatch(
  { queue, templates, ...secrets }: PrepareBatchDependencies,
  today: Day,
): Promise<PreparedBatch> {
  const { letters: waiting, unreadable } = await queue.waiting(MOST);
  const written = waiting.map((row) => ({ row, letter: letterOf(templates, row, today) }));
  const addressed = written.filter(({ letter }) => letter.recipient.length > 0);
  const withoutAddress = written
    .filter(({ letter }) => letter.recipient.length === 0)
    .map(({ row }) => row.reference);
  if (addressed.length === 0)
    return { made: undefined, isTaken: false, withoutAddress, unreadable };
  const kept = addressed.map(({ row, letter }) => ({
    notice: row.id,
    content: letterText(letter),
    submissionKey: letter.showsCode ? row.submissionKey : null,
    code: letter.showsCode ? row.code : null,
  }));
  const file = await drawBatch(secrets, today, kept);
  try {
    const name = await queue.makeBatch({
      ...{ day: today, digest: file.digest },
      letters: kept.map(({ notice, content, code }) => ({ notice, content, code })),
    });
    return {
      made: { ...file, name, count: kept.length },
      ...{ isTaken: false, withoutAddress, unreadable },
    };
  } catch (error) {
    if (!isRefusal(error, 'letter-taken')) throw error;
    return { made: undefined, isTaken: true, withoutAddress, unreadable };
  }
}

function letterOf(templates: readonly NamedTemplate[], row: WaitingLetter, today: Day) {
  const { definition, reference, answers, events, holder } = row;
  const subject = {
    ...{ definition, reference, receivedOn: receivedOn(events) },
    answers: answersNow(answers, events),
    address: contactNow(answers, events, holder).address,
    addressee: holder,
  };
  const event = events.find(({ id }) => id === row.event);
  if (row.receipt !== null) {
    return noticeLetter(templates, subject, { receipt: row.receipt }, today);
  }
  if (event === undefined) throw new TypeError('A notice of nothing that happened');
  return noticeLetter(templates, subject, { event, events }, today);
}
