import { isRefusal } from '../../database/call.ts';
import type { Day } from '../../kit/day.ts';
import type { Receipt } from '../../law/receipt.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import { acknowledgementAfter } from '../receipt/acknowledgement-after.ts';
import { issueReceipt } from '../receipt/issued-receipt.ts';
import { ruleOf, type EventKind } from './event-kinds.ts';
import type { EventRepository, RequestName } from './event-repository.ts';
import type { NewEvent } from './event-shapes.ts';
import type { JournalEvent } from './journal.ts';
import type { KnownRequest } from './known-request.ts';
import { clocksOf, eventsAfter } from './request-clocks.ts';
import { servedBy } from './service-now.ts';

export interface HappeningEvent {
  readonly name: RequestName;
  /** Made by whoever asks: asked twice, it happens once. */
  readonly key: string;
  readonly event: NewEvent;
  /** What the request is under from then on, when that changes with it. */
  readonly definition?: FiledDefinition;
  /** Day of Paris. */
  readonly today: Day;
  /** Instant at which a receipt is issued with it; that of the database, unless it is said. */
  readonly now?: Date;
}

/** `changed`: the request is not any more where it was when somebody decided to do this. */
export type RecordOutcome = 'recorded' | 'replayed' | 'changed';

/** An acknowledgement that waited for an agent to say which rule applies leaves with these. */
const ENDS_THE_WAIT: readonly EventKind[] = ['request.qualified', 'request.recognised'];
/** Reading it again finds what happened meanwhile, once or twice. */
const MOST_READINGS = 3;

/**
 * Records an event with the clocks that follow from the journal. What happens meanwhile is read, and
 * the clocks calculated again, as long as the state is the one that was known.
 * @param known the request as it was read for whoever asks
 * @param read the request as it is now; nothing when it is gone
 * @throws {DatabaseUnavailableError | DatabaseRefusalError} nothing happened, then
 */
export async function recordEvent(
  events: EventRepository,
  known: KnownRequest,
  read: () => Promise<KnownRequest | undefined>,
  { name, key, event: said, definition, today, now }: HappeningEvent,
): Promise<RecordOutcome> {
  // Said in full: a clock that is counted before midnight is not read from an instant after it.
  const event = { ...said, countsOn: said.countsOn ?? today };
  let current: KnownRequest | undefined = known;
  for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
    if (current?.state !== known.state || isOutdated(event, known, current)) return 'changed';
    try {
      const { movesClocks } = ruleOf(event.kind);
      const happened = eventsAfter(current.events, event);
      const under = definition ?? current.definition;
      const receipt = await receiptWith({ ...current, definition: under }, event, happened);
      const { outcome } = await events.record(name, {
        ...{ key, event, after: current.lastMove },
        ...(movesClocks && { clocks: clocksOf(happened, under) }),
        ...(definition !== undefined && { definition }),
        ...(receipt !== undefined && { receipt: issueReceipt(receipt, now) }),
      });
      return outcome;
    } catch (error) {
      if (isRefusal(error, 'wrong-state')) return 'changed';
      if (!isRefusal(error, 'journal-grew')) throw error;
      current = await read();
    }
  }
  return 'changed';

  /** The acknowledgement that goes with what happens, where there was one, or where it ends the wait. */
  async function receiptWith(
    request: KnownRequest,
    { kind, details }: NewEvent,
    happened: readonly JournalEvent[],
  ): Promise<Receipt | undefined> {
    if (!ruleOf(kind).issuesReceipt) return undefined;
    // A correction changes what the acknowledgement says only with the case of silence.
    if (kind === 'answers.corrected' && details.silenceCase === undefined) return undefined;
    const before = await events.lastReceipt(name);
    const isDue = before?.kind === 'acknowledgement' || ENDS_THE_WAIT.includes(kind);
    return before !== undefined && isDue
      ? acknowledgementAfter(before, {
          ...{ ...request, events: happened },
          definition: servedBy(request.definition, happened),
        })
      : undefined;
  }
}

/** A correction says what it changes in the answers that its author read: other ones may count by now. */
function isOutdated({ kind }: NewEvent, known: KnownRequest, current: KnownRequest): boolean {
  const count = ({ events }: KnownRequest) =>
    events.filter((event) => event.kind === 'answers.corrected').length;
  return kind === 'answers.corrected' && count(current) !== count(known);
}
