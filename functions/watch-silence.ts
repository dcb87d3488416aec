import type { Config } from '@netlify/functions';
import { deemNotified } from '../src/requests/deem-notified.server.ts';
import { implyDecisions } from '../src/requests/imply-decisions.server.ts';
import { warnServices } from '../src/requests/warn-services.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('watch-silence', async ({ database, clock, log }) => {
  const dependencies = { database: database('maintenance'), clock, log };
  // First: whether a decision was told tells whether silence decides.
  const told = await deemNotified(dependencies);
  return told + (await implyDecisions(dependencies)) + (await warnServices(dependencies));
});

// Every hour: midnight in Paris is one of them in winter as in summer.
export const config: Config = { schedule: '2 * * * *', region: 'fra' };
