import type { Config } from '@netlify/functions';
import { createFindAddressesHandler } from '../src/addresses/addresses-handler.ts';
import { createGeocoder } from '../src/addresses/geocoder.server.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/api/adresses', ({ site, setting, log }) =>
  createFindAddressesHandler({
    site,
    geocoder: createGeocoder(setting('PARVIS_GEOCODER'), log),
    log,
  }),
);

export const config: Config = {
  path: '/api/adresses',
  region: 'fra',
  // A person who types asks some times; a program that asks for the whole country is refused.
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
