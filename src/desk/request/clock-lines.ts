import { daysFrom } from '../../kit/day-count.ts';
import type { Day } from '../../kit/day.ts';
import { formatDay } from '../../kit/format-day.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import type { RequestState } from '../../requests/events/event-kinds.ts';
import { askedUntil } from '../../requests/events/event-lines.ts';
import type { JournalEvent } from '../../requests/events/journal.ts';
import { clocksOf } from '../../requests/events/request-clocks.ts';
import { clockTexts as texts } from './clock-texts.ts';

export interface ClockedRequest {
  readonly state: RequestState;
  readonly events: readonly JournalEvent[];
  readonly definition: FiledDefinition;
  /** Last day to send the acknowledgement; nothing when it left, or is not owed. */
  readonly acknowledgementDueOn: Day | null;
}

/**
 * The delays of a request in words, the one that the law makes most urgent first: « sans réponse, c’est
 * accepté le 4 décembre : dans 6 jours ».
 */
export function clockLines(request: ClockedRequest, today: Day): readonly string[] {
  const { state, events, definition, acknowledgementDueOn: due } = request;
  return [
    ...(due === null
      ? []
      : [texts.acknowledgement(formatDay(due), texts.within(daysFrom(today, due)))]),
    ...silenceLines(request, today),
    ...(state === 'incomplete' ? awaitedLines(events, today) : []),
    texts.kept(formatDay(clocksOf(events, definition).deleteAfter)),
  ];
}

function silenceLines({ state, events, definition }: ClockedRequest, today: Day) {
  const { clock, implicitDecisionOn, silenceMeans } = clocksOf(events, definition);
  if (clock === 'waiting') {
    return [state === 'forwarded' ? texts.waitsForBody : texts.waitsForDocuments];
  }
  if (clock !== 'running' || implicitDecisionOn === null || silenceMeans === 'none') return [];
  const day = formatDay(implicitDecisionOn);
  return [texts.silence[silenceMeans](day, texts.within(daysFrom(today, implicitDecisionOn)))];
}

function awaitedLines(events: readonly JournalEvent[], today: Day): readonly string[] {
  const asked = events.findLast((event) => event.kind === 'documents.asked');
  if (asked?.kind !== 'documents.asked') return [];
  const until = askedUntil(asked);
  return [texts.documents(formatDay(until), texts.within(daysFrom(today, until)))];
}

/** Days before the term when it is shown as urgent. */
const SOON_DAYS = 7;

/** How urgent the law makes it: in words beside, and by its colour. */
export function urgencyOf(request: ClockedRequest, today: Day): 'law' | 'soon' | 'calm' {
  const { events, definition, acknowledgementDueOn: due } = request;
  const { clock, implicitDecisionOn } = clocksOf(events, definition);
  const term = clock === 'running' ? implicitDecisionOn : null;
  const days = [due, term].flatMap((day) => (day === null ? [] : [daysFrom(today, day)]));
  if (days.some((left) => left <= SOON_DAYS)) return 'law';
  return days.length > 0 ? 'soon' : 'calm';
}
