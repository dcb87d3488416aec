import { fillAnswer } from '../../publishing/answers/answer-template.ts';
import { hasItsShape, type NewEvent } from '../../requests/events/event-shapes.ts';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import { ActProblem } from '../acts/act-problem.ts';
import { AGENT_ACTS } from '../acts/agent-acts.ts';
import type { ActChoices, CommonVerb } from '../acts/common-acts.ts';
import type { ActGiven } from '../acts/given.ts';
import { assignTo, rerouteTo } from '../acts/hand-over.ts';
import { answerWords } from '../request/answer-words.ts';

/**
 * What an act of a batch records.
 * @param definition under which the request is, with the service that has it
 * @throws {ActProblem} when something is missing or wrong in what was typed
 */
export function commonEvent(
  verb: CommonVerb,
  given: ActGiven,
  { colleagues, services }: ActChoices,
  definition: { readonly service: { readonly slug: string } },
): NewEvent {
  const event = eventOf();
  if (!hasItsShape(event)) throw new ActProblem('too-long');
  return event;

  function eventOf(): NewEvent {
    switch (verb) {
      case 'confier':
        return assignTo(given, colleagues);
      case 'passer':
        return rerouteTo(given, services, definition);
      default:
        return AGENT_ACTS[verb](given);
    }
  }
}

/** The words of a message, with what is known of one request in the place of its fields. */
export function filledText(
  text: string,
  reference: string,
  known: Pick<KnownRequest, 'definition' | 'events'>,
): string {
  return fillAnswer({ text }, answerWords({ submission: { reference }, known }));
}
