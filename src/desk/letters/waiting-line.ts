import { postalRecipient } from '../../procedures/postal-recipient.ts';
import { answersNow } from '../../requests/answers-now.ts';
import { contactNow } from '../../requests/contact-now.ts';
import { eventTitles } from '../../requests/events/event-texts.ts';
import type { WaitingLetter } from '../../requests/letter/letter-queue.ts';
import { batchTexts } from './letters-texts.ts';

/** What is said of a letter that waits: no name, since a screen is seen. */
export interface WaitingLine {
  readonly reference: string;
  /** Instant since when it waits. */
  readonly createdAt: string;
  readonly service: string;
  readonly serviceName: string;
  readonly what: string;
  readonly hasAddress: boolean;
}

/** A letter that waits, in a line of a page or of the terminal. */
export function waitingLine(row: WaitingLetter): WaitingLine {
  const { reference, createdAt, service, definition, notice, event, events, holder } = row;
  const kind = events.find(({ id }) => id === event)?.kind;
  const isReceipt = kind === undefined || notice === 'acknowledgement';
  const { address } = contactNow(row.answers, events, holder);
  const recipient = postalRecipient(
    definition.form,
    answersNow(row.answers, events),
    address,
    holder,
  );
  return {
    ...{ reference, createdAt, service, serviceName: definition.service.name },
    what: isReceipt ? batchTexts.receipt : eventTitles[kind],
    hasAddress: recipient.length > 0,
  };
}
