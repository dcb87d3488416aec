import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { errorCode, type Log } from '../kit/log.ts';
import type { Scanner } from './clamav.server.ts';
import type { FileStore } from './file-store.server.ts';

const BATCH = 20;

export interface ScanDependencies {
  /** A client that acts as `scanner`. */
  readonly database: Database;
  /** The same. */
  readonly files: FileStore;
  /** Nothing where the commune has no antivirus: files stay « non analysés ». */
  readonly scan: Scanner | undefined;
  readonly log: Log;
}

/**
 * Scans files that the antivirus has not seen: it did not answer when they came, or was not there.
 * @returns how many it has seen now
 */
export async function scanAttachments({ database, files, scan, log }: ScanDependencies) {
  if (scan === undefined) return 0;
  const ids = v.parse(
    v.array(v.string()),
    await callDatabase(() => database.rpc('attachments_to_scan', { batch: BATCH })),
  );
  let seen = 0;
  for (const id of ids) {
    const bytes = await files.get(id);
    if (bytes === undefined) continue;
    try {
      const verdict = await scan(bytes);
      await callDatabase(() => database.rpc('settle_scan', { attachment_id: id, verdict }));
      if (verdict === 'infected') log({ event: 'file.infected' });
      seen += 1;
    } catch (error) {
      // It stays in quarantine until the next round.
      log({ event: 'scan.failed', code: errorCode(error) });
    }
  }
  return seen;
}
