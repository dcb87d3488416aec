import type { ToldService } from '../../procedures/definition.ts';
import type { NewEvent } from '../../requests/events/event-shapes.ts';
import { ActProblem } from './act-problem.ts';
import { agentOf, needed, type ActGiven } from './given.ts';
import type { ServiceAgent } from './service-agent.ts';

/** Said in the place of a colleague: whoever wants takes it. */
export const NOBODY_IN_CHARGE = 'personne';

/**
 * Gives a request to a colleague of its service, or to nobody.
 * @throws {ActProblem} for whoever does not process requests there
 */
export function assignTo(given: ActGiven, colleagues: readonly ServiceAgent[]): NewEvent {
  const by = agentOf(given);
  const chosen = needed(given, 'a');
  if (chosen === NOBODY_IN_CHARGE)
    return { kind: 'request.assigned', details: {}, content: { by } };
  const found = colleagues.find(({ id }) => id === chosen);
  if (found === undefined) throw new ActProblem('colleague-unknown', { field: 'a' });
  const { id, name, quality } = found;
  const to = { name, ...(quality !== null && { quality }) };
  return { kind: 'request.assigned', details: { agent: id }, content: { to, by } };
}

/**
 * Gives a request to another service of the commune: the person reads which one. The days of the law do not
 * move, since the commune has had it all along (CRPA L114-2).
 * @throws {ActProblem} for a service that the commune has not, or that has it already
 */
export function rerouteTo(
  given: ActGiven,
  services: readonly ToldService[],
  { service: from }: { readonly service: Pick<ToldService, 'slug'> },
): NewEvent {
  const service = services.find(({ slug }) => slug === needed(given, 'a'));
  if (service === undefined) throw new ActProblem('service-unknown', { field: 'a' });
  if (service.slug === from.slug) throw new ActProblem('service-self', { field: 'a' });
  const note = given.texte?.trim() ?? '';
  return {
    kind: 'request.rerouted',
    details: { from: from.slug, service },
    content: { by: agentOf(given), ...(note !== '' && { note }) },
  };
}
