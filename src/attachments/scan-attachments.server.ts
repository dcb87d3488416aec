import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { errorCode, type Log } from '../kit/log.ts';
import type { Scanner, Verdict } from './clamav.server.ts';
import type { FileStore } from './file-store.server.ts';

const BATCH = 20;
/** No file is begun later: the platform stops a function that lasts. */
const LAST_START_MS = 15_000;

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
 * Scans files that the antivirus has not seen: it did not answer when they came, or was not there. Each
 * goes by itself: one that cannot be read or scanned is put back for later, and counted.
 * @returns how many it has seen now
 */
export async function scanAttachments({ database, files, scan, log }: ScanDependencies) {
  if (scan === undefined) return 0;
  const call = (name: string, parameters: object) =>
    callDatabase(() => database.rpc(name, parameters));
  const lookAt = async (id: string): Promise<Verdict | 'missing' | 'unanswered'> => {
    try {
      const bytes = await files.get(id);
      return bytes === undefined ? 'missing' : await scan(bytes);
    } catch (error) {
      log({ event: 'scan.failed', code: errorCode(error) });
      return 'unanswered';
    }
  };
  const start = new Date();
  const latest = start.getTime() + LAST_START_MS;
  const counts = { clean: 0, infected: 0, missing: 0, unanswered: 0 };
  while (Date.now() < latest) {
    // What was put back since is for another round.
    const range = { batch: BATCH, before: start.toISOString() };
    const ids = v.parse(v.array(v.string()), await call('attachments_to_scan', range));
    for (const id of ids) {
      if (Date.now() > latest) break;
      const verdict = await lookAt(id);
      counts[verdict] += 1;
      await call('settle_scan', { attachment_id: id, verdict });
    }
    if (ids.length < BATCH) break;
  }
  for (const verdict of ['infected', 'missing', 'unanswered'] as const) {
    if (counts[verdict] > 0) log({ event: `scan.${verdict}`, count: counts[verdict] });
  }
  return counts.clean + counts.infected;
}
