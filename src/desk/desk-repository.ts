import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { readEveryRow } from '../database/every-row.ts';
import { keepOnce } from '../kit/keep-once.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import type { Answers } from '../questions/answers.ts';
import { answersNow } from '../requests/answers-now.ts';
import { contactNow } from '../requests/contact-now.ts';
import { REQUEST_STATES } from '../requests/events/event-kinds.ts';
import { readDefinition } from './definition-repository.ts';
import { readSaid } from './said-repository.ts';
import { readTasks, type AbandonedNotice, type WaitingNotice } from './tasks-repository.ts';

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
  proof_until: v.nullable(v.string()),
  erased_at: v.nullable(v.string()),
  final_disposition: v.picklist(['destroy', 'archive']),
  acknowledgement_due_on: v.nullable(v.string()),
  answers: v.custom<Answers>((input) => typeof input === 'object' && input !== null),
});
/** A submission as an agent reads it, with the answers that count now. */
export type ReceivedSubmission = v.InferOutput<typeof RowSchema> & {
  /** Instant of the last correction of the answers by the person. */
  readonly correctedAt: string | undefined;
  /** How to reach the person now. */
  readonly contact: ReturnType<typeof contactNow>;
  /** Notices that could not leave and are tried no more: somebody must do it another way. */
  readonly unsent: readonly AbandonedNotice[];
  /** News that no program sends: by letter, by SMS, by a call. */
  readonly toTell: readonly WaitingNotice[];
};

/** What an agent may read: row-level security keeps the rest out of reach. */
export interface DeskRepository {
  /** Submissions of the token's services, oldest first: what was received first is due first. */
  list(): Promise<readonly ReceivedSubmission[]>;
  find(reference: string): Promise<ReceivedSubmission | undefined>;
  /** The definition that a submission was filed under. */
  definitionOf(submission: ReceivedSubmission): Promise<FiledDefinition | undefined>;
}

const COLUMNS = Object.keys(RowSchema.entries).join(',');

/**
 * @param database a client that acts as `agent`
 * @param sendsSms whether a program sends SMS
 */
export function createDeskRepository(database: Database, sendsSms = false): DeskRepository {
  const definitions = new Map<string, () => Promise<FiledDefinition | undefined>>();
  const withTasks = async (rows: readonly v.InferOutput<typeof RowSchema>[], only?: string) => {
    const [{ abandoned, waiting }, said] = await Promise.all([
      readTasks(database, sendsSms, only),
      readSaid(database, only),
    ]);
    return rows.map((row) => {
      const events = said.get(row.id) ?? [];
      return {
        ...row,
        answers: answersNow(row.answers, events),
        correctedAt: events.findLast(({ kind }) => kind === 'answers.corrected')?.at,
        contact: contactNow(row.answers, events),
        toTell: waiting.get(row.id) ?? [],
        unsent: abandoned.get(row.id) ?? [],
      };
    });
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
      const [row] = v.parse(v.array(RowSchema), rows);
      return row === undefined ? undefined : (await withTasks([row], row.id))[0];
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
