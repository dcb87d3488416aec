import type { Database } from '../../database/client.ts';
import { noteReading } from '../reading-repository.ts';
import type { DeskRequest } from './desk-request.ts';

/**
 * Notes that an agent opens a request, and those that it is answered for: its page shows what was written
 * there.
 * @param database a client that acts as `agent`
 */
export async function noteReadings(
  database: Database,
  { submission, together }: Pick<DeskRequest, 'submission' | 'together'>,
): Promise<void> {
  await noteReading(database, submission.reference);
  for (const { reference, known } of together.joined) {
    if (known !== undefined) await noteReading(database, reference);
  }
}
