import { formatPhone } from '../../kit/format-phone.ts';
import { eventTexts as texts } from './event-texts.ts';
import type { JournalEvent } from './journal.ts';

/** Which procedure everyday words are about, and who has them since. */
export function recognisedLines({
  details: { from, procedure, service },
}: Extract<JournalEvent, { kind: 'request.recognised' }>): readonly string[] {
  return [
    texts.recognised(procedure.title),
    ...(service.slug === from ? [] : [texts.rerouted(service.name, formatPhone(service.phone))]),
    texts.recognisedPage(procedure.page),
  ];
}
