import type { Keeping } from '../../commune/keeping.ts';
import type { ABUSE_NATURES, NewEvent } from '../../requests/events/event-shapes.ts';
import { ActProblem } from './act-problem.ts';
import { agentOf, needed, type ActGiven } from './given.ts';

interface WithKeeping {
  readonly keeping: Keeping;
}

/** In what a sending is abusive, as agents say it. */
export const NATURES: Readonly<Record<string, (typeof ABUSE_NATURES)[number]>> = {
  nombre: 'number',
  repetition: 'repetition',
  contenu: 'content',
  danger: 'danger',
};

/** What an agent does of an abusive sending: the person is told first, where possible (CRPA L112-11). */
export const ABUSE_ACTS = {
  avertir: (given, { keeping: { abuseNotice } }) => ({
    kind: 'abuse.warned',
    details: { ...aboutOf(given), within: abuseNotice },
    content: whyOf(given),
  }),
  abus: (given, { keeping: { abuseLasts } }) => ({
    kind: 'abuse.marked',
    details: {
      ...aboutOf(given),
      lasts: abuseLasts,
      ...(given['sans-contact'] === true && { isUntold: true }),
    },
    content: whyOf(given),
  }),
  lever: (given) => ({ kind: 'abuse.lifted', details: {}, content: whyOf(given) }),
} as const satisfies Readonly<Record<string, (given: ActGiven, about: WithKeeping) => NewEvent>>;

const whyOf = (given: ActGiven) => ({ reason: needed(given, 'raison'), by: agentOf(given) });

function aboutOf(given: ActGiven) {
  const nature = NATURES[given.nature ?? ''];
  if (nature === undefined) throw new ActProblem('nature-unchosen', { field: 'nature' });
  const scope = given.connexion === true ? ('source' as const) : ('request' as const);
  return { nature, scope };
}
