import { isRefusal } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { noteReading } from '../reading-repository.ts';
import { reasonTexts } from '../reason/reason-texts.ts';
import type { DeskRequest } from './desk-request.ts';

/**
 * Notes that an agent reads the requests that another one is answered for: its page shows what was written
 * there.
 * @param database a client that acts as `agent`
 */
export async function noteJoinedReadings(
  database: Database,
  { submission, together }: Pick<DeskRequest, 'submission' | 'together'>,
): Promise<void> {
  for (const { reference, known } of together.joined) {
    if (known === undefined) continue;
    await noteReading(database, reference).catch((error: unknown) => {
      // Whoever reads without answering said why of the one that they opened.
      if (!isRefusal(error, 'reason-needed')) throw error;
      return noteReading(database, reference, reasonTexts.joined(submission.reference));
    });
  }
}
