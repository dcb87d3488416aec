import type { Config } from '@netlify/functions';
import { forgetSources } from '../src/server/forget-sources.ts';
import { schedule } from '../src/server/schedule.ts';

export default schedule('forget-sources', ({ database }) => forgetSources(database('maintenance')));

export const config: Config = { schedule: '45 * * * *', region: 'fra' };
