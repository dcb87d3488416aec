import type { Config } from '@netlify/functions';
import { openFileStore } from '../src/attachments/open-files.server.ts';
import { purgeAttachments } from '../src/attachments/purge-attachments.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('purge-attachments', (services) =>
  purgeAttachments(services.database('maintenance'), openFileStore(services, 'maintenance')),
);

// Every hour: files that nobody sent leave a day after they came.
export const config: Config = { schedule: '20 * * * *', region: 'fra' };
