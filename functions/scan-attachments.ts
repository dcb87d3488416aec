import type { Config } from '@netlify/functions';
import { scanAttachments } from '../src/server/attachments/scan-attachments.ts';
import { schedule } from '../src/server/schedule.ts';

export default schedule('scan-attachments', ({ database, files, scanner, log }) =>
  scanAttachments({
    database: database('scanner'),
    files: files('scanner'),
    scan: scanner(),
    log,
  }),
);

export const config: Config = { schedule: '*/5 * * * *', region: 'fra' };
