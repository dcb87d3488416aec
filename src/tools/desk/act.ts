import { randomUUID } from 'node:crypto';
import { USUAL_KEEPING, type Keeping } from '../../commune/keeping.ts';
import { callDatabase, isRefusal } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { createAgentRequestRepository } from '../../desk/request-repository.ts';
import type { Day } from '../../kit/day.ts';
import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { StopError } from '../../kit/stop-error.ts';
import type { NamedTemplate } from '../../letters/named-template.ts';
import { ruleOf } from '../../requests/events/event-kinds.ts';
import { createEventRepository } from '../../requests/events/event-repository.ts';
import { hasItsShape, type NewEvent } from '../../requests/events/event-shapes.ts';
import { eventTitles, stateTexts } from '../../requests/events/event-texts.ts';
import { unopenedDecision } from '../../requests/events/last-decision.ts';
import { dayOf } from '../../requests/events/legal-facts.ts';
import { recordEvent, type KnownRequest } from '../../requests/events/record-event.server.ts';
import { clocksOf } from '../../requests/events/request-clocks.ts';
import { readReference } from '../../requests/reference.ts';
import type { ActOptions } from './act-options.ts';
import { AGENT_ACTS, type AgentVerb } from './agent-acts.ts';
import { withLetter, writeDraft } from './decision-event.ts';
import { lifeText } from './life-text.ts';
import type { NamedBody } from './read-bodies.ts';

export interface AskedAct {
  readonly verb: AgentVerb;
  /** As it was typed. */
  readonly reference: string;
  readonly given: ActOptions;
  readonly today: Day;
  /** The directory of bodies that requests are sent on to. */
  readonly bodies?: readonly NamedBody[];
  /** Words of the letters that it writes. */
  readonly templates: () => Promise<readonly NamedTemplate[]>;
  /** What the commune chose, of abusive sendings. */
  readonly keeping?: Keeping;
}

/**
 * Does to a request what an agent asks.
 * @param database a client that acts as `agent`
 * @returns where the request stands now
 * @throws {StopError} when nothing happened
 */
export async function act(
  database: Database,
  {
    verb,
    reference: typed,
    given,
    today,
    bodies = [],
    templates,
    keeping = USUAL_KEEPING,
  }: AskedAct,
): Promise<string> {
  const requests = createAgentRequestRepository(database);
  const reference = readReference(typed);
  const known = reference === undefined ? undefined : await requests.find(reference);
  if (reference === undefined || known === undefined) {
    throw new StopError(`Aucune demande ne porte le numéro ${typed} dans ces services.`);
  }
  const { definition } = known;
  const asked: NewEvent = AGENT_ACTS[verb](given, { bodies, definition, keeping });
  const event: NewEvent =
    asked.kind === 'decision.made'
      ? await withLetter(database, asked, { reference, known, today, templates })
      : asked;
  if (!hasItsShape(event)) {
    throw new StopError('Un texte est trop long : 5 000 signes au plus, 2 000 pour une raison.');
  }
  if (given.brouillon !== undefined && event.kind === 'decision.made') {
    return writeDraft(event, given.brouillon, reference);
  }
  if (!ruleOf(event.kind).from.includes(known.state)) {
    throw new StopError(`Pas dans l’état de cette demande : ${stateTexts[known.state]}.`, {
      where: verb,
    });
  }
  if (event.kind === 'request.qualified') {
    const { cases = [] } = known.definition.procedure.silence;
    if ((event.details.silenceCase ?? -1) >= cases.length) {
      throw new StopError(`La démarche a ${formatCount(cases.length, 'cas', 'cas')}.`, {
        next: `Voir leurs rangs : npm run demandes -- voir ${reference}`,
      });
    }
  }
  if (event.kind === 'request.closed' && unopenedDecision(known.events) !== undefined) {
    throw new StopError('La personne n’a pas encore ouvert la décision. Fermez ensuite.');
  }
  if (event.kind === 'request.closed' && known.state !== 'forwarded' && isDecisionOwed(known)) {
    throw new StopError('Cette demande attend une décision : fermer ne répond pas.', {
      next: 'Décidez (accepter, refuser), transmettez, ou notez que la personne la retire.',
    });
  }
  if (event.kind === 'receipt.backdated') refuseLater(known, event.countsOn);
  if (event.kind === 'forward.received') checkReceivedDay(known, event.countsOn ?? today, today);
  const outcome = await recordEvent(
    createEventRepository(database),
    known,
    () => requests.find(reference),
    { name: { reference }, key: randomUUID(), event, today, now: new Date() },
  ).catch((error: unknown) => {
    if (!isRefusal(error, 'person-not-told')) throw error;
    throw new StopError('La personne n’est pas encore prévenue, ou peut encore répondre.', {
      next: 'Prévenez-la (avertir). Si elle n’a laissé aucun contact : --sans-contact.',
    });
  });
  const after = await requests.find(reference);
  if (outcome === 'changed' || after === undefined) {
    throw new StopError('La demande a changé entre-temps. Rien n’a été inscrit.', {
      next: `Relisez-la : npm run demandes -- voir ${reference}`,
    });
  }
  // Whoever was called was told: the call that waited is done.
  if (event.kind === 'person.called') {
    await callDatabase(() => database.rpc('settle_tasks', { reference, channels: ['call'] }));
  }
  return [`Inscrit : ${eventTitles[event.kind]}.`, lifeText(after)].join('\n');
}

/** Both dates are kept, in their order: sent on, then received there. */
function checkReceivedDay({ events }: KnownRequest, day: Day, today: Day): void {
  const forwarded = events.findLast(({ kind }) => kind === 'request.forwarded');
  if (forwarded !== undefined && day >= dayOf(forwarded) && day <= today) return;
  throw new StopError('L’organisme l’a reçu après la transmission, et au plus tard aujourd’hui.');
}

/** Whether silence is about to decide, or waits for documents: the law wants an answer. */
function isDecisionOwed({ events, definition }: KnownRequest): boolean {
  return ['running', 'waiting'].includes(clocksOf(events, definition).clock);
}

/** A date of receipt is corrected in favour of the person: what was received that day was not received after it. */
function refuseLater({ events }: KnownRequest, on: Day | undefined): void {
  const [received] = events;
  if (received === undefined || on === undefined || on <= dayOf(received)) return;
  throw new StopError(`Ce jour est après la réception, le ${formatDay(dayOf(received))}.`, {
    where: 'antidater',
  });
}
