import { addDuration } from '../../kit/duration.ts';
import { formatDay } from '../../kit/format-day.ts';
import { abuseTexts, eventTexts as texts } from './event-texts.ts';
import type { JournalEvent } from './journal.ts';
import { dayOf } from './legal-facts.ts';
import { said, signature } from './said.ts';

type AbuseEvent = Extract<JournalEvent, { kind: `abuse.${string}` }>;

/** What is said of a warning about abuse, and of what followed. */
export function abuseLines(event: AbuseEvent): readonly string[] {
  const { content } = event;
  const why = [...said(content?.reason, texts.reason), ...(content ? [signature(content.by)] : [])];
  if (event.kind === 'abuse.lifted') return why;
  const nature = abuseTexts.nature[event.details.nature];
  return event.kind === 'abuse.warned'
    ? [
        nature,
        ...why,
        abuseTexts.warned(formatDay(addDuration(dayOf(event), event.details.within))),
      ]
    : [nature, ...why, abuseTexts.marked[event.details.scope], abuseTexts.other];
}
