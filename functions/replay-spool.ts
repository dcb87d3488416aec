import type { Config } from '@netlify/functions';
import { createReplay } from '../src/filing/replay-repository.ts';
import { replaySpool } from '../src/filing/replay-spool.server.ts';
import { mailRegistrations, openMarks } from '../src/notices/mail-registrations.server.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { openSpool } from '../src/requests/spool/open-spool.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('replay-spool', async (services) => {
  const began = Date.now();
  const spool = openSpool(services);
  const filed = await replaySpool({
    spool,
    replay: createReplay(services.database('intake')),
    secrets: createSecretKeeper(services.setting('PARVIS_SECRET')),
    clock: services.clock,
    isTold: async (place) => (await openMarks(services)).wasSent(place),
    log: services.log,
  });
  await mailRegistrations(services, spool, began);
  return filed;
});

export const config: Config = { schedule: '* * * * *', region: 'fra' };
