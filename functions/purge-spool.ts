import type { Config } from '@netlify/functions';
import { parisDay } from '../src/kit/paris-time.ts';
import { forgetSetAside } from '../src/requests/spool/forget-set-aside.server.ts';
import { openSpool } from '../src/requests/spool/open-spool.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('purge-spool', (services) =>
  forgetSetAside(openSpool(services), parisDay(services.clock())),
);

export const config: Config = { schedule: '10 2 * * *', region: 'fra' };
