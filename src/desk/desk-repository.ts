import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { readEveryRow } from '../database/every-row.ts';
import { keepOnce } from '../kit/keep-once.ts';
import { CONTACT_WAYS, type ContactWay } from '../procedures/contact-questions.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import type { Answers } from '../questions/answers.ts';
import { REQUEST_STATES } from '../requests/events/event-kinds.ts';
import { HOLDERS, type Holder } from '../requests/request-access.ts';
import { readDefinition } from './definition-repository.ts';

const RowSchema = v.object({
  id: v.string(),
  reference: v.string(),
  procedure_slug: v.string(),
  definition_version: v.string(),
  service_slug: v.string(),
  kind: v.string(),
  channel: v.string(),
  state: v.picklist(REQUEST_STATES),
  clock: v.string(),
  received_at: v.string(),
  silence_means: v.string(),
  implicit_decision_on: v.nullable(v.string()),
  delete_after: v.string(),
  final_disposition: v.picklist(['destroy', 'archive']),
  acknowledgement_due_on: v.nullable(v.string()),
  answers: v.custom<Answers>((input) => typeof input === 'object' && input !== null),
});
/** What an agent tells a person, and to whom of those who follow the request. */
interface TaskToTell {
  readonly notice: string;
  readonly channel: ContactWay;
  readonly holder: Holder;
}
/** A submission as an agent reads it. */
export type ReceivedSubmission = v.InferOutput<typeof RowSchema> & {
  /** Notices that could not leave and are tried no more: somebody must do it another way. */
  readonly unsent: readonly string[];
  /** What no program sends: by letter, by SMS, by a call. */
  readonly toTell: readonly TaskToTell[];
};

const AbandonedSchema = v.object({
  submission_id: v.string(),
  details: v.object({ notice: v.string() }),
});

const WaitingSchema = v.object({
  submission_id: v.string(),
  notice: v.string(),
  channel: v.picklist(CONTACT_WAYS),
  holder: v.picklist(HOLDERS),
});

/** What an agent may read: row-level security keeps the rest out of reach. */
export interface DeskRepository {
  /** Submissions of the token's services, oldest first: what was received first is due first. */
  list(): Promise<readonly ReceivedSubmission[]>;
  find(reference: string): Promise<ReceivedSubmission | undefined>;
  /** The definition that a submission was filed under. */
  definitionOf(submission: ReceivedSubmission): Promise<FiledDefinition | undefined>;
}

const COLUMNS = Object.keys(RowSchema.entries).join(',');

/** @param database a client that acts as `agent` */
export function createDeskRepository(database: Database): DeskRepository {
  const definitions = new Map<string, () => Promise<FiledDefinition | undefined>>();
  const readWaiting = () =>
    database
      .from('outbox')
      .select('id,submission_id,notice,channel,holder')
      .neq('channel', 'email')
      .eq('is_waiting', true);
  const withTasks = async (rows: readonly v.InferOutput<typeof RowSchema>[]) => {
    const journal = await readEveryRow(
      () =>
        database.from('journal').select('id,submission_id,details').eq('event', 'notice.abandoned'),
      ['id'],
    );
    const abandoned = Map.groupBy(
      v.parse(v.array(AbandonedSchema), journal),
      ({ submission_id: id }) => id,
    );
    const waiting = Map.groupBy(
      v.parse(v.array(WaitingSchema), await readEveryRow(readWaiting, ['id'])),
      ({ submission_id: id }) => id,
    );
    return rows.map((row) => ({
      ...row,
      toTell: (waiting.get(row.id) ?? []).map(({ notice, channel, holder }) => ({
        ...{ notice, channel, holder },
      })),
      unsent: (abandoned.get(row.id) ?? []).map(({ details }) => details.notice),
    }));
  };
  return {
    list: async () => {
      const read = await readEveryRow(
        () => database.from('submissions').select(COLUMNS),
        ['reference'],
      );
      const rows = v.parse(v.array(RowSchema), read);
      return withTasks(
        rows.toSorted((a, b) => Date.parse(a.received_at) - Date.parse(b.received_at)),
      );
    },
    find: async (reference) => {
      const rows = await callDatabase(() =>
        database.from('submissions').select(COLUMNS).eq('reference', reference),
      );
      return (await withTasks(v.parse(v.array(RowSchema), rows)))[0];
    },
    definitionOf: ({ procedure_slug: slug, definition_version: version }) => {
      const key = `${slug} ${version}`;
      const definition =
        definitions.get(key) ?? keepOnce(() => readDefinition(database, slug, version));
      definitions.set(key, definition);
      return definition();
    },
  };
}
