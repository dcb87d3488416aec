import type { Config } from '@netlify/functions';
import { forgetSources } from '../src/quotas/forget-sources.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('forget-sources', ({ database }) => forgetSources(database('maintenance')));

export const config: Config = { schedule: '45 * * * *', region: 'fra' };
