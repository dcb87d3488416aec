import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import { isMove, REQUEST_STATES } from '../requests/events/event-kinds.ts';
import { JournalSchema } from '../requests/events/journal.ts';
import type { KnownRequest } from '../requests/events/record-event.server.ts';

const RowSchema = v.strictObject({
  id: v.string(),
  state: v.picklist(REQUEST_STATES),
  procedure_slug: v.string(),
  definition_version: v.string(),
});
const JournalRowSchema = v.strictObject({
  id: v.number(),
  event: v.string(),
  actor: v.string(),
  at: v.string(),
  counts_on: v.nullable(v.string()),
  details: v.unknown(),
});
const ContentRowSchema = v.strictObject({ event_id: v.number(), content: v.unknown() });
const DefinitionRowSchema = v.strictObject({
  // Written by `file_submission` from our own build.
  definition: v.custom<FiledDefinition>((input) => typeof input === 'object' && input !== null),
});

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
      const [definition, events] = await Promise.all([readDefinition(row), readEvents(row.id)]);
      return {
        ...{ state: row.state, definition, events },
        lastMove: events.findLast(({ kind }) => isMove(kind))?.id ?? 0,
      };
    },
  };

  async function readDefinition(row: v.InferOutput<typeof RowSchema>): Promise<FiledDefinition> {
    const data = await callDatabase(() =>
      database
        .from('procedure_definitions')
        .select('definition')
        .eq('slug', row.procedure_slug)
        .eq('version', row.definition_version)
        .single(),
    );
    return v.parse(DefinitionRowSchema, data).definition;
  }

  async function readEvents(id: string): Promise<KnownRequest['events']> {
    const [journal, contents] = await Promise.all([
      callDatabase(() =>
        database
          .from('journal')
          .select(Object.keys(JournalRowSchema.entries).join(','))
          .eq('submission_id', id)
          .not('event', 'like', 'notice.%')
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
      rows.map(({ event, counts_on, ...row }) => ({
        ...row,
        ...{ kind: event, countsOn: counts_on, content: said.get(row.id) ?? null },
      })),
    );
  }
}
