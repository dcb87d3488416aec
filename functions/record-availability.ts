import type { Config } from '@netlify/functions';
import { createAvailabilityRecorder, tryFiling } from '../src/incidents/availability-repository.ts';
import { deriveIncidentKey } from '../src/incidents/incident-key.server.ts';
import { createKeptMinutes } from '../src/incidents/kept-minutes.server.ts';
import { recordAvailability } from '../src/incidents/record-availability.server.ts';
import { siteAnswers } from '../src/incidents/site-answers.server.ts';
import { openSpool, openSpoolStore } from '../src/requests/spool/open-spool.server.ts';
import { createSpoolSeal } from '../src/requests/spool/spool-seal.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('record-availability', async (services) => {
  const { database, setting, site, log } = services;
  return recordAvailability({
    recorder: createAvailabilityRecorder(database('maintenance')),
    tries: {
      site: () => siteAnswers(site.url),
      filing: async () => {
        await tryFiling(database('intake'));
        return true;
      },
      spool: () => openSpool(services).hasRoom(),
    },
    kept: async () => {
      const store = await openSpoolStore(services);
      return store && createKeptMinutes(store, createSpoolSeal(setting('PARVIS_SECRET')));
    },
    key: await deriveIncidentKey(setting('PARVIS_SECRET')),
    now: Date.now,
    log,
  });
});

export const config: Config = { schedule: '* * * * *', region: 'fra' };
