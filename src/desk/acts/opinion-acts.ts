import type { NewEvent } from '../../requests/events/event-shapes.ts';
import { ActProblem } from './act-problem.ts';
import type { ActContext } from './agent-acts.ts';
import { agentOf, needed, type ActGiven } from './given.ts';
import { readDay } from './read-day.ts';

/** Who may be asked, as the control says it: a service of the commune, or a body of its directory. */
export const ASKED = { service: 'service:', body: 'organisme:' } as const;

type Directory = Pick<ActContext, 'services' | 'bodies' | 'definition'>;

/** Opinions: asked of another service or body, noted when they come by another way, taken back. */
export const OPINION_ACTS = {
  'demander-avis': (given: ActGiven, directory: Directory): NewEvent => {
    const { name, ...asked } = namedIn(needed(given, 'a'), directory);
    return {
      kind: 'opinion.asked',
      details: { ...asked, wantedOn: readDay(needed(given, 'le')) },
      content: { to: name, question: needed(given, 'texte'), by: agentOf(given) },
    };
  },
  'avis-recu': (given: ActGiven): NewEvent => ({
    kind: 'opinion.given',
    details: { of: opinionOf(given) },
    content: { text: needed(given, 'texte'), by: agentOf(given) },
  }),
  'retirer-avis': (given: ActGiven): NewEvent => ({
    kind: 'opinion.withdrawn',
    details: { of: opinionOf(given) },
  }),
} as const;

function namedIn(
  chosen: string,
  { services, bodies, definition }: Directory,
): { readonly name: string; readonly service?: string; readonly body?: string } {
  const service = services.find(({ slug }) => chosen === ASKED.service + slug);
  if (service !== undefined) {
    if (service.slug === definition.service.slug) {
      throw new ActProblem('service-self', { field: 'a' });
    }
    return { name: service.name, service: service.slug };
  }
  const body = bodies.find(({ slug }) => chosen === ASKED.body + slug);
  if (body === undefined) throw new ActProblem('asked-unknown', { field: 'a' });
  return { name: body.body.name, body: body.slug };
}

/** Which one, by the event that asked for it. */
function opinionOf({ avis = '' }: ActGiven): number {
  const of = Number(avis);
  if (avis !== '' && Number.isInteger(of)) return of;
  throw new ActProblem('opinion-unchosen', { field: 'avis' });
}
