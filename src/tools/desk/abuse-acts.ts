import type { Keeping } from '../../commune/keeping.ts';
import { StopError } from '../../kit/stop-error.ts';
import type { ABUSE_NATURES, NewEvent } from '../../requests/events/event-shapes.ts';
import type { ActOptions } from './act-options.ts';
import { agentOf, needed } from './given.ts';

interface WithKeeping {
  readonly keeping: Keeping;
}

const NATURES: Readonly<Record<string, (typeof ABUSE_NATURES)[number]>> = {
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
} as const satisfies Readonly<Record<string, (given: ActOptions, about: WithKeeping) => NewEvent>>;

const whyOf = (given: ActOptions) => ({ reason: needed(given, 'raison'), by: agentOf(given) });

function aboutOf(given: ActOptions) {
  const nature = NATURES[given.nature ?? ''];
  if (nature === undefined) {
    throw new StopError(`Il manque --nature : ${Object.keys(NATURES).join(', ')}.`);
  }
  const scope = given.connexion === true ? ('source' as const) : ('request' as const);
  return { nature, scope };
}
