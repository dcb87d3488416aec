import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { EVENT_KINDS, isMove, REQUEST_STATES } from '../requests/events/event-kinds.ts';
import { JournalSchema } from '../requests/events/journal.ts';
import type { KnownRequest } from '../requests/events/known-request.ts';
import { servedBy } from '../requests/events/service-now.ts';
import { readDefinition } from './definition-repository.ts';

const RowSchema = v.strictObject({
  id: v.string(),
  state: v.picklist(REQUEST_STATES),
  procedure_slug: v.string(),
  definition_version: v.string(),
  received_at: v.string(),
  delete_after: v.string(),
});
const JournalRowSchema = v.strictObject({
  id: v.number(),
  event: v.string(),
  actor: v.string(),
  actor_id: v.nullable(v.string()),
  at: v.string(),
  counts_on: v.nullable(v.string()),
  details: v.unknown(),
});
/** What an agent reads of the journal: not what is told, nor what is kept for the archives. */
const HAPPENINGS = ['submission.received', ...Object.keys(EVENT_KINDS)];
const ContentRowSchema = v.strictObject({ event_id: v.number(), content: v.unknown() });

/** A request with everything that happened to it, as an agent of its service reads it. */
export interface AgentRequestRepository {
  /** `undefined` when no request of these services has this reference. */
  find(reference: string): Promise<KnownRequest | undefined>;
}

/** @param database a client that acts as `agent` */
export function createAgentRequestRepository(database: Database): AgentRequestRepository {
  return {
    find: async (reference) => {
      const rows = await callDatabase(() =>
        database
          .from('submissions')
          .select(Object.keys(RowSchema.entries).join(','))
          .eq('reference', reference),
      );
      const [row] = v.parse(v.array(RowSchema), rows);
      if (row === undefined) return undefined;
      const { procedure_slug: slug, definition_version: version } = row;
      const [filed, events] = await Promise.all([
        readDefinition(database, slug, version),
        readEvents(row.id),
      ]);
      // Each request keeps the definition it was filed under: the table says so.
      if (filed === undefined) throw new TypeError('A request without its definition');
      const definition = servedBy(filed, events);
      return {
        ...{ state: row.state, definition, events },
        ...{ receivedAt: row.received_at, deleteAfter: row.delete_after },
        lastMove: events.findLast(({ kind }) => isMove(kind))?.id ?? 0,
      };
    },
  };

  async function readEvents(id: string): Promise<KnownRequest['events']> {
    const [journal, contents] = await Promise.all([
      callDatabase(() =>
        database
          .from('journal')
          .select(Object.keys(JournalRowSchema.entries).join(','))
          .eq('submission_id', id)
          .in('event', HAPPENINGS)
          .order('id'),
      ),
      callDatabase(() =>
        database.from('event_contents').select('event_id,content').eq('submission_id', id),
      ),
    ]);
    const said = new Map(
      v.parse(v.array(ContentRowSchema), contents).map((row) => [row.event_id, row.content]),
    );
    const rows = v.parse(v.array(JournalRowSchema), journal);
    return v.parse(
      JournalSchema,
      rows.map(({ event, counts_on, actor_id, ...row }) => ({
        ...row,
        holder: row.actor === 'applicant' ? actor_id : null,
        ...{ kind: event, countsOn: counts_on, content: said.get(row.id) ?? null },
      })),
    );
  }
}
