import type { Config } from '@netlify/functions';
import { implyDecisions } from '../src/requests/imply-decisions.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('imply-decisions', ({ database, clock, log }) =>
  implyDecisions({ database: database('maintenance'), clock, log }),
);

// Every hour: midnight in Paris is one of them in winter as in summer.
export const config: Config = { schedule: '2 * * * *', region: 'fra' };
