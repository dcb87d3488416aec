import type { Config } from '@netlify/functions';
import { purgeExpired } from '../src/requests/purge-expired.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('purge', ({ database, clock, log }) =>
  purgeExpired({ database: database('maintenance'), clock, log }),
);

// Four times a night: what one run has no time for, the next one does.
export const config: Config = { schedule: '15 2-5 * * *', region: 'fra' };
