import type { Day } from '../../kit/day.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import type { AgentName } from '../../requests/events/agent-name.ts';
import type { NewEvent } from '../../requests/events/event-shapes.ts';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import { clocksOf, eventsAfter, type Clocks } from '../../requests/events/request-clocks.ts';
import { recognisedDefinition } from './recognised-definition.server.ts';

/** A procedure that an agent recognises in a request. */
export interface Recognised {
  readonly procedure: FiledDefinition;
  /** Public address of the page of the procedure. */
  readonly page: string;
  /** Place of a case of silence; nothing: none of them. */
  readonly silenceCase: number | undefined;
  readonly by: AgentName;
  /** A word for the person. */
  readonly note: string;
}

/** What is about to be recorded, and what it makes of the request. */
export interface PreparedRecognition {
  readonly event: Extract<NewEvent, { kind: 'request.recognised' }>;
  /** What the request is under from then on. */
  readonly definition: FiledDefinition;
  readonly clocks: Clocks;
  /**
   * Whether silence would have decided before anybody knew it: an agent does not make a decision of the
   * past.
   */
  readonly isPast: boolean;
}

/**
 * Prepares what an agent says of a request that came in everyday words. Its days count from its receipt:
 * the commune has had it since (CRPA L231-1 and L231-4), and what is missing is asked for (CRPA L114-5).
 * @param today day of Paris
 */
export function prepareRecognition(
  { definition: filed, events }: KnownRequest,
  { procedure, page, silenceCase, by, note }: Recognised,
  today: Day,
): PreparedRecognition {
  const definition = recognisedDefinition(filed, procedure, silenceCase);
  const { slug, service } = definition;
  const event: PreparedRecognition['event'] = {
    kind: 'request.recognised',
    details: {
      from: filed.service.slug,
      procedure: { slug, title: definition.procedure.title, page },
      service,
    },
    content: { by, ...(note !== '' && { note }) },
  };
  const clocks = clocksOf(eventsAfter(events, { ...event, countsOn: today }), definition);
  const { clock, implicitDecisionOn: on } = clocks;
  return { event, definition, clocks, isPast: clock === 'running' && on !== null && on <= today };
}
