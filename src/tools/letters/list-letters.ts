import { formatCount } from '../../kit/format-number.ts';
import { parisDayAndTime } from '../../kit/paris-time.ts';
import type { WaitingLetters } from '../../letters/queue/letter-queue-repository.ts';
import { postalRecipient } from '../../procedures/postal-recipient.ts';
import { answersNow } from '../../requests/answers-now.ts';
import { contactNow } from '../../requests/contact-now.ts';
import { eventTitles } from '../../requests/events/event-texts.ts';
import { unreadableLine } from './print-batch.ts';

/** A line for each letter that waits, the oldest first; no name, since a screen is seen. */
export function listText({ letters: waiting, unreadable }: WaitingLetters): string {
  if (waiting.length + unreadable.length === 0) return 'Aucune lettre n’attend.';
  const lines = waiting.map(({ reference, service, createdAt, notice, event, events, ...row }) => {
    const kind = events.find(({ id }) => id === event)?.kind;
    const what =
      kind === undefined || notice === 'acknowledgement'
        ? 'Accusé de réception'
        : eventTitles[kind];
    const hasAddress =
      postalRecipient(
        row.definition.form,
        answersNow(row.answers, events),
        contactNow(row.answers, events, row.holder).address,
        row.holder,
      ).length > 0;
    return [
      reference,
      parisDayAndTime(new Date(createdAt)),
      service,
      what,
      ...(hasAddress ? [] : ['sans adresse postale : appelez la personne']),
    ].join('  |  ');
  });
  return [
    formatCount(waiting.length, 'lettre', 'lettres'),
    ...lines,
    ...unreadable.map(unreadableLine),
  ].join('\n');
}
