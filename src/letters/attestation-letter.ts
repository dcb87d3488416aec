import { capitalised } from '../kit/capitalised.ts';
import type { Day } from '../kit/day.ts';
import { formatDay } from '../kit/format-day.ts';
import type { JournalEvent } from '../requests/events/journal.ts';
import { isSilentAcceptance, lastDecision } from '../requests/events/last-decision.ts';
import { dayOf } from '../requests/events/legal-facts.ts';
import type { Letter } from '../requests/letter/letter.ts';
import { composeLetter, type LetterSubject } from './compose-letter.ts';
import { templateFor, type NamedTemplate } from './named-template.ts';

/**
 * Writes the certificate of an acceptance by silence (CRPA L232-3), in the name of who decides: date of the
 * request, what was accepted, since when, and what a third party asks about.
 * @param check reference of the certificate
 * @returns nothing where silence did not accept, or a written decision came
 */
export function attestationLetter(
  templates: readonly NamedTemplate[],
  subject: LetterSubject,
  events: readonly JournalEvent[],
  { check, today }: { readonly check: string; readonly today: Day },
): Letter | undefined {
  const decision = lastDecision(events);
  if (decision === undefined || !isSilentAcceptance(events)) return undefined;
  const { service, authority, slug } = subject.definition;
  return composeLetter(templateFor(templates, 'implicit-acceptance', slug), subject, today, {
    words: { acceptee_le: formatDay(dayOf(decision)), verification: check },
    signatory: { name: capitalised(authority.decidedBy), service: service.name },
  });
}
