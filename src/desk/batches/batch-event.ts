import { fillAnswer } from '../../publishing/answers/answer-template.ts';
import { hasItsShape, type NewEvent } from '../../requests/events/event-shapes.ts';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import { ActProblem } from '../acts/act-problem.ts';
import { AGENT_ACTS } from '../acts/agent-acts.ts';
import type { CommonVerb } from '../acts/common-acts.ts';
import type { ActGiven } from '../acts/given.ts';
import { assignTo } from '../acts/hand-over.ts';
import type { ServiceAgent } from '../acts/service-agent.ts';
import { answerWords } from '../request/answer-words.ts';

/**
 * What an act of a batch records.
 * @throws {ActProblem} when something is missing or wrong in what was typed
 */
export function commonEvent(
  verb: CommonVerb,
  given: ActGiven,
  colleagues: readonly ServiceAgent[],
): NewEvent {
  const event = verb === 'confier' ? assignTo(given, colleagues) : AGENT_ACTS[verb](given);
  if (!hasItsShape(event)) throw new ActProblem('too-long');
  return event;
}

/** The words of a message, with what is known of one request in the place of its fields. */
export function filledText(
  text: string,
  reference: string,
  known: Pick<KnownRequest, 'definition' | 'events'>,
): string {
  return fillAnswer({ text }, answerWords({ submission: { reference }, known }));
}
