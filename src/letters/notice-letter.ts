import type { Day } from '../kit/day.ts';
import { formatDay } from '../kit/format-day.ts';
import { labelled } from '../kit/labelled.ts';
import { appealSection } from '../law/appeal-section.ts';
import type { Receipt, ReceiptSection } from '../law/receipt.ts';
import { postalRecipient } from '../procedures/postal-recipient.ts';
import type { LetterPurpose } from '../publishing/letters/letter-purposes.ts';
import { appliedSilence } from '../requests/events/applied-silence.ts';
import { askedDocuments, askedUntil, eventLines } from '../requests/events/event-lines.ts';
import { eventTitles } from '../requests/events/event-texts.ts';
import type { JournalEvent } from '../requests/events/journal.ts';
import { dayOf } from '../requests/events/legal-facts.ts';
import { readLetter, type Letter } from '../requests/letter/letter.ts';
import { composeLetter, type LetterContent, type LetterSubject } from './compose-letter.ts';
import { lettersTexts as texts } from './letters-texts.ts';
import { templateFor, type NamedTemplate } from './named-template.ts';

/** What a notice that waits for the printer is about: the receipt, or what happened. */
export type NoticeToPrint =
  | { readonly receipt: Receipt }
  | { readonly event: JournalEvent; readonly events: readonly JournalEvent[] };

/**
 * The letter of a notice. A decision and a certificate were written when they were given: their letter is
 * that one, word for word. Other letters say what the page of the request says.
 */
export function noticeLetter(
  templates: readonly NamedTemplate[],
  subject: LetterSubject,
  notice: NoticeToPrint,
  today: Day,
): Letter {
  const write = (purpose: LetterPurpose, content: LetterContent) =>
    composeLetter(
      templateFor(templates, purpose, subject.definition.slug),
      subject,
      today,
      content,
    );
  if ('receipt' in notice) {
    return write('acknowledgement', {
      parts: { accuse: receiptSections(notice.receipt) },
      showsCode: true,
    });
  }
  const { event } = notice;
  const { service } = subject.definition;
  switch (event.kind) {
    case 'decision.made':
    case 'attestation.given':
      return event.content?.letter === undefined
        ? write('news', newsOf(event, subject))
        : addressed(readLetter(event.content.letter), subject);
    case 'documents.asked':
      return write('missing-documents', {
        words: {
          avant_le: formatDay(askedUntil(event)),
          ...(event.content?.note !== undefined && { message: event.content.note }),
        },
        parts: { documents: [documentsSection(event, subject)] },
      });
    case 'request.forwarded':
      return event.content === null || event.content === undefined
        ? write('news', newsOf(event, subject))
        : write('forwarding', { words: { organisme: event.content.to } });
    case 'receipt.backdated':
      return write('incident', {
        words: { ...(event.content && { raison: event.content.reason }) },
      });
    case 'message.written':
      return write('news', {
        ...newsOf(event, subject),
        ...(event.content && { signatory: { ...event.content.by, service: service.name } }),
      });
    case 'decision.implied':
      return withAppeals(write('news', newsOf(event, subject)), event, subject, notice.events);
    default:
      return write('news', newsOf(event, subject));
  }
}

/** The same letter, word for word; to the protected adult, under their own address. */
function addressed(letter: Letter, subject: LetterSubject): Letter {
  const { definition, answers, address, addressee } = subject;
  if (addressee !== 'represented') return letter;
  const recipient = postalRecipient(definition.form, answers, address, addressee);
  return { ...letter, recipient: [...recipient] };
}

/** What happened, in the words of the page. */
function newsOf(event: JournalEvent, { definition }: LetterSubject): LetterContent {
  const lines = [`${eventTitles[event.kind]}.`, ...eventLines(event, definition)];
  return { words: { nouvelle: lines.join('\n') } };
}

function documentsSection(
  event: Extract<JournalEvent, { kind: 'documents.asked' }>,
  { definition }: LetterSubject,
): ReceiptSection {
  const items = [...askedDocuments(event, definition)];
  return { title: texts.documentsTitle, paragraphs: [], items };
}

/** Who is refused by silence is told how to contest it, from that day on (CJA R421-2). */
function withAppeals(
  letter: Letter,
  event: Extract<JournalEvent, { kind: 'decision.implied' }>,
  { definition }: LetterSubject,
  events: readonly JournalEvent[],
): Letter {
  if (event.details.outcome === 'accepted') return letter;
  const rule = appliedSilence(events, definition.procedure);
  const section = appealSection(definition, rule, dayOf(event));
  return { ...letter, body: [...letter.body, { kind: 'section', of: 'appeals', ...section }] };
}

/** What comes next, the facts of a receipt, then its parts, as its page says them. */
function receiptSections(receipt: Receipt): readonly ReceiptSection[] {
  const { change, next, rows, applicant, sections } = receipt;
  const items = [...rows, ...applicant].map(
    ({ label, lines }) => `${labelled(label)} ${lines.join(', ')}`,
  );
  const facts = { title: texts.receiptFacts, paragraphs: [], items };
  return [...(change === undefined ? [] : [change]), next, facts, ...sections];
}
