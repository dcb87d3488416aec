import type { Config } from '@netlify/functions';
import { purgeAttachments } from '../src/server/attachments/purge-attachments.ts';
import { schedule } from '../src/server/schedule.ts';

export default schedule('purge-attachments', ({ database, files }) =>
  purgeAttachments(database('maintenance'), files('maintenance')),
);

// Every hour: files that nobody sent leave a day after they came.
export const config: Config = { schedule: '20 * * * *', region: 'fra' };
