import type { Config } from '@netlify/functions';
import { openFileStore, openScanner } from '../src/attachments/open-files.server.ts';
import { scanAttachments } from '../src/attachments/scan-attachments.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('scan-attachments', (services) =>
  scanAttachments({
    database: services.database('scanner'),
    files: openFileStore(services, 'scanner'),
    scan: openScanner(services),
    log: services.log,
  }),
);

export const config: Config = { schedule: '*/5 * * * *', region: 'fra' };
