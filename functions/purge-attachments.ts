import type { Config } from '@netlify/functions';
import { openFileStore } from '../src/attachments/open-files.server.ts';
import { purgeAttachments } from '../src/attachments/purge-attachments.server.ts';
import { openSpool } from '../src/requests/spool/open-spool.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('purge-attachments', async (services) => {
  // What waits for the database names files that nobody else sent.
  if ((await openSpool(services).waiting()).length > 0) return 0;
  return purgeAttachments(services.database('maintenance'), openFileStore(services, 'maintenance'));
});

// Every hour: files that nobody sent leave a day after they came.
export const config: Config = { schedule: '20 * * * *', region: 'fra' };
