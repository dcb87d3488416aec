import { hasItsShape, type NewEvent } from '../../requests/events/event-shapes.ts';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import { ActProblem } from './act-problem.ts';
import { AGENT_ACTS, type ActContext, type AgentVerb } from './agent-acts.ts';
import { withLetter, type DecisionSources } from './decision-event.server.ts';
import type { ActGiven } from './given.ts';

export interface PreparedAct extends Omit<ActContext, 'definition'> {
  readonly verb: AgentVerb;
  readonly given: ActGiven;
  readonly known: KnownRequest;
  readonly decision: Omit<DecisionSources, 'events'>;
}

/**
 * What happens when an agent does something, written in full: a decision with its letter.
 * @throws {ActProblem} when something is missing or wrong in what was typed
 */
export async function prepareAct({
  verb,
  given,
  known: { definition, events },
  decision,
  ...context
}: PreparedAct): Promise<NewEvent> {
  const asked: NewEvent = AGENT_ACTS[verb](given, { ...context, definition });
  const event =
    asked.kind === 'decision.made' ? await withLetter(asked, { ...decision, events }) : asked;
  if (!hasItsShape(event)) throw new ActProblem('too-long');
  return event;
}
