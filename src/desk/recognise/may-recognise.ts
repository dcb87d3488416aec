import { SEARCH } from '../../kit/protocol.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import type { Answers } from '../../questions/answers.ts';
import { ruleOf } from '../../requests/events/event-kinds.ts';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import type { DeskContent } from '../desk-content.ts';

/**
 * Whether an agent may say which procedure a request is about: it came in everyday words, hence as an
 * information. Whoever filled in the form of a procedure asked for that one, and its period is not taken
 * from them. The database refuses the same.
 */
export function mayRecognise({
  state,
  definition,
  events,
}: Pick<KnownRequest, 'state' | 'definition' | 'events'>): boolean {
  const isFree = definition.procedure.kind === 'information';
  // Whoever chose the wrong one chooses again.
  const wasFree = events.some(({ kind }) => kind === 'request.recognised');
  return (isFree || wasFree) && ruleOf('request.recognised').from.includes(state);
}

/** What the person wrote, if the form had where to write it. */
export function everydayWords(answers: Answers): string {
  const words = answers[SEARCH.need];
  return typeof words === 'string' ? words : '';
}

/** Every procedure that has a form, but the one that the request is under. */
export const choicesFor = (
  { slug }: Pick<FiledDefinition, 'slug'>,
  { procedures }: Pick<DeskContent, 'procedures'>,
): DeskContent['procedures'] => procedures.filter((one) => one.slug !== slug);
