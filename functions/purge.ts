import type { Config } from '@netlify/functions';
import { purgeExpired } from '../src/requests/purge-expired.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('purge', ({ database, clock, log }) =>
  purgeExpired({ database: database('maintenance'), clock, log }),
);

export const config: Config = { schedule: '15 2 * * *', region: 'fra' };
