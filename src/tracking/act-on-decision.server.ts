import { isRefusal } from '../database/call.ts';
import { parisDay } from '../kit/paris-time.ts';
import { PROTOCOL } from '../kit/protocol.ts';
import type { Answers } from '../questions/answers.ts';
import { answersNow } from '../requests/answers-now.ts';
import { contactNow } from '../requests/contact-now.ts';
import type { NewEvent } from '../requests/events/event-shapes.ts';
import { givenAttestation } from '../requests/events/last-decision.ts';
import { receivedOn } from '../requests/events/received-on.ts';
import { recordEvent } from '../requests/events/record-event.server.ts';
import type { Attestor } from '../requests/letter/attestor.ts';
import type { ActDependencies, PostedAct } from './act-request.server.ts';
import { DECISION_ACTS, decisionActOf, type DecisionAct } from './decision-acts.ts';

export interface DecisionDependencies extends Pick<
  ActDependencies,
  'requests' | 'events' | 'clock'
> {
  readonly attestor: Attestor;
  readonly answersOf: (tokenHash: string) => Promise<Answers | undefined>;
}

/** Which button about a decision was pressed; nothing, when it is none of them. */
export function pressedDecisionAct({ entries }: PostedAct['reading']): DecisionAct | undefined {
  const pressed = entries.find(([name]) => name === PROTOCOL.step)?.[1];
  return DECISION_ACTS.find((act) => act === pressed);
}

/**
 * Opens a decision, which notifies it (CRPA R112-20), or gives the certificate of an acceptance by silence
 * (CRPA L232-3). Pressed again, it changes nothing.
 * @returns whether it is so now: another decision may have come meanwhile
 */
export async function actOnDecision(
  dependencies: DecisionDependencies,
  act: DecisionAct,
  { tokenHash, request, key }: Pick<PostedAct, 'tokenHash' | 'request' | 'key'>,
): Promise<boolean> {
  const { requests, events, clock } = dependencies;
  // Opened or given already: a page that was read before, or a second press.
  if (decisionActOf(request) !== act) return true;
  const today = parisDay(clock());
  const event = await eventOf(dependencies, act, { tokenHash, request, today });
  if (event === undefined) return false;
  try {
    const read = () => requests.findByToken(tokenHash);
    const happening = { name: { tokenHash }, key, event, today };
    return (await recordEvent(events, request, read, happening)) !== 'changed';
  } catch (error) {
    if (!isRefusal(error, 'no-silent-acceptance') && !isRefusal(error, 'consent-unsaid')) {
      throw error;
    }
    // Another press came first, or another decision.
    const now = await requests.findByToken(tokenHash);
    return now !== undefined && givenAttestation(now.events) !== undefined;
  }
}

async function eventOf(
  { attestor, answersOf }: DecisionDependencies,
  act: DecisionAct,
  {
    tokenHash,
    request: { definition, reference, events },
    today,
  }: Pick<PostedAct, 'tokenHash' | 'request'> & { readonly today: string },
): Promise<NewEvent | undefined> {
  if (act === 'lire') return { kind: 'decision.notified', details: { by: 'online' } };
  const sent = await answersOf(tokenHash);
  if (sent === undefined) return undefined;
  const attested = {
    ...{ definition, reference, receivedOn: receivedOn(events) },
    answers: answersNow(sent, events),
    address: contactNow(sent, events).address,
  };
  return attestor.write(attested, events, today);
}
