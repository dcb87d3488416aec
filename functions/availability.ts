import type { Config } from '@netlify/functions';
import { createShowAvailabilityHandler } from '../src/incidents/availability-handler.tsx';
import { readAvailability } from '../src/incidents/availability-repository.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/disponibilite', ({ database, pages, clock }) =>
  createShowAvailabilityHandler({
    ...{ pages, clock },
    read: (since) => readAvailability(database('tracking'), since),
  }),
);

export const config: Config = { path: '/disponibilite', region: 'fra' };
