import { contactOf, type Contact } from '../procedures/contact-questions.ts';
import type { Answers } from '../questions/answers.ts';
import type { JournalEvent } from './events/journal.ts';

/**
 * How to reach a person now: as they said last, in the form that was filed or afterwards.
 * @param sent answers of the first sending
 * @returns besides, the lines of an envelope, where they gave another address than the one they sent
 */
export function contactNow(
  sent: Answers,
  events: readonly JournalEvent[],
): Contact & { readonly address: readonly string[] | null } {
  const last = events.findLast((event) => event.kind === 'contact.changed');
  if (last?.content == null) return { ...contactOf(sent), address: null };
  const { email = null, phone = null, address = null } = last.content;
  return { way: last.details.way, email, phone, address };
}
