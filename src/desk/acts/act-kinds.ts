import type { ToldService } from '../../procedures/definition.ts';
import {
  ruleOf,
  type EventKind,
  type EventRule,
  type RequestState,
} from '../../requests/events/event-kinds.ts';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import { isNotified, lastDecision, unopenedDecision } from '../../requests/events/last-decision.ts';
import { linkedTo, mergedInto } from '../../requests/events/linked-requests.ts';
import { openOpinions } from '../../requests/events/open-opinions.ts';
import { clocksOf } from '../../requests/events/request-clocks.ts';
import type { AgentVerb } from './agent-acts.ts';
import type { NamedBody } from './named-body.ts';
import type { ServiceAgent } from './service-agent.ts';

/** What happens when an agent does something: the register says when it may. In the order of the page. */
export const ACT_KINDS = {
  prendre: 'request.taken',
  confier: 'request.assigned',
  qualifier: 'request.qualified',
  completer: 'request.completed',
  ecrire: 'message.written',
  demander: 'documents.asked',
  accepter: 'decision.made',
  refuser: 'decision.made',
  notifier: 'decision.notified',
  'recu-ailleurs': 'forward.received',
  noter: 'note.written',
  appeler: 'person.called',
  'appel-manque': 'call.missed',
  'demander-avis': 'opinion.asked',
  'avis-recu': 'opinion.given',
  'retirer-avis': 'opinion.withdrawn',
  relier: 'request.linked',
  delier: 'request.unlinked',
  reunir: 'request.merged',
  separer: 'request.unmerged',
  passer: 'request.rerouted',
  transmettre: 'request.forwarded',
  antidater: 'receipt.backdated',
  retirer: 'request.withdrawn',
  fermer: 'request.closed',
  rouvrir: 'request.reopened',
  avertir: 'abuse.warned',
  abus: 'abuse.marked',
  lever: 'abuse.lifted',
} as const satisfies Readonly<Record<AgentVerb, EventKind>>;

const VERBS = Object.keys(ACT_KINDS) as AgentVerb[];

/** Those that an agent does most often where a request stands: their forms are open. */
export const USUAL_ACTS: Readonly<Record<RequestState, readonly AgentVerb[]>> = {
  received: ['prendre', 'ecrire'],
  processing: ['ecrire'],
  incomplete: ['completer', 'ecrire'],
  forwarded: ['recu-ailleurs'],
  decided: ['notifier'],
  withdrawn: [],
  closed: ['separer'],
};

export interface ActedOn extends Pick<KnownRequest, 'state' | 'events' | 'definition'> {
  readonly bodies: readonly NamedBody[];
  readonly services: readonly ToldService[];
  /** Who processes requests of its service. */
  readonly colleagues: readonly ServiceAgent[];
  /** Whether the acknowledgement waits for an agent to say which rule applies. */
  readonly isUnacknowledged: boolean;
}

/** What an agent may do to a request where it stands, as the register says. */
export function actsIn(request: ActedOn): readonly AgentVerb[] {
  return VERBS.filter((verb) => {
    const rule: EventRule = ruleOf(ACT_KINDS[verb]);
    return rule.from.includes(request.state) && isOfUse(verb, request);
  });
}

/** What the register allows and nothing calls for is not shown: fewer forms are found faster. */
function isOfUse(verb: AgentVerb, request: ActedOn): boolean {
  const { state, events, definition, bodies, services, colleagues, isUnacknowledged } = request;
  const { procedure } = definition;
  const last = (prefix: string) => events.findLast(({ kind }) => kind.startsWith(prefix))?.kind;
  switch (verb) {
    case 'qualifier':
      return isUnacknowledged || (procedure.silence.cases ?? []).length > 0;
    case 'confier':
      return colleagues.length > 0;
    case 'passer':
      return services.some(({ slug }) => slug !== definition.service.slug);
    case 'demander':
      return procedure.documents.length > 0;
    case 'transmettre':
      return bodies.some(({ body }) => body.isAdministration);
    case 'recu-ailleurs':
      return last('forward.') === undefined;
    case 'notifier':
      return isToBeNotified(request);
    case 'fermer':
      return state === 'forwarded' || mayClose(request);
    case 'avis-recu':
    case 'retirer-avis':
      return openOpinions(events).length > 0;
    case 'rouvrir':
      return mergedInto(events) === undefined;
    case 'separer':
      return mergedInto(events) !== undefined;
    case 'delier':
      return linkedTo(events).length > 0;
    case 'avertir':
      return last('abuse.') !== 'abuse.warned' && last('abuse.') !== 'abuse.marked';
    case 'abus':
      return last('abuse.') === undefined || last('abuse.') === 'abuse.warned';
    case 'lever':
      return last('abuse.') === 'abuse.warned' || last('abuse.') === 'abuse.marked';
    default:
      return true;
  }
}

/** Online, the person opens it, or time does (CRPA R112-20). */
function isToBeNotified({ events }: ActedOn): boolean {
  const decision = lastDecision(events);
  return (
    decision?.kind === 'decision.made' &&
    decision.details.told !== 'online' &&
    !isNotified(events, decision)
  );
}

function mayClose({ events, definition }: ActedOn): boolean {
  const { clock } = clocksOf(events, definition);
  return clock !== 'running' && clock !== 'waiting' && unopenedDecision(events) === undefined;
}
