import { APPLICANT_KEYS } from '../procedures/applicant-keys.ts';
import { contactOf, type Contact } from '../procedures/contact-questions.ts';
import type { Answers } from '../questions/answers.ts';
import type { JournalEvent } from './events/journal.ts';
import type { Holder } from './request-access.ts';

/**
 * How to reach a person now: as they said last, in the form that was filed or afterwards.
 * @param sent answers of the first sending
 * @param holder which of the two persons who follow the request
 * @returns besides, the lines of an envelope, where they gave another address than the one they sent
 */
export function contactNow(
  sent: Answers,
  events: readonly JournalEvent[],
  holder: Holder = 'applicant',
): Contact & { readonly address: readonly string[] | null } {
  const last = events.findLast(
    (event) => event.kind === 'contact.changed' && (event.holder ?? 'applicant') === holder,
  );
  if (last?.kind !== 'contact.changed' || last.content == null) {
    return {
      ...(holder === 'represented' ? representedContact(sent) : contactOf(sent)),
      address: null,
    };
  }
  const { email = null, phone = null, address = null } = last.content;
  return { way: last.details.way, email, phone, address };
}

/** A protected adult: by e-mail if an address was given for them, else by post. */
function representedContact(sent: Answers): Contact {
  const given = sent[APPLICANT_KEYS.otherEmail];
  const email = typeof given === 'string' ? given : null;
  return { way: email === null ? 'letter' : 'email', email, phone: null };
}
