import { aDefinition } from '../builders/content.ts';
import { receiveOne } from './desk-list.ts';

const { page: _page, ...definition } = aDefinition('location-de-salle');

/** A request for a room, received on 23 April 2026: silence rejects it two months later. */
export const receiveRoom = (
  changes: Readonly<Record<string, unknown>> = {},
  service = 'voirie',
): Promise<string> =>
  receiveOne(service, '2026-04-23', {
    definition: JSON.stringify({
      ...definition,
      service: { ...definition.service, slug: service },
    }),
    ...{ procedure: `salle-${service}`, proofUntil: null },
    ...{ silenceMeans: 'rejection', implicitDecisionOn: '2026-06-23' },
    ...changes,
  });
