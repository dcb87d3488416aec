import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { readEveryRow } from '../database/every-row.ts';
import { keepOnce } from '../kit/keep-once.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import { answersNow } from '../requests/answers-now.ts';
import { contactNow } from '../requests/contact-now.ts';
import { readDefinition } from './definition-repository.ts';
import { SubmissionRowSchema, type ReceivedSubmission } from './received-submission.ts';
import { readSaid } from './said-repository.ts';
import { readTasks } from './tasks-repository.ts';

/** What an agent may read: row-level security keeps the rest out of reach. */
export interface DeskRepository {
  /** Submissions of the token's services, oldest first: what was received first is due first. */
  list(): Promise<readonly ReceivedSubmission[]>;
  find(reference: string): Promise<ReceivedSubmission | undefined>;
  /** The definition that a submission was filed under. */
  definitionOf(submission: ReceivedSubmission): Promise<FiledDefinition | undefined>;
}

const COLUMNS = Object.keys(SubmissionRowSchema.entries).join(',');

/**
 * @param database a client that acts as `agent`
 * @param sendsSms whether a program sends SMS
 */
export function createDeskRepository(database: Database, sendsSms = false): DeskRepository {
  const definitions = new Map<string, () => Promise<FiledDefinition | undefined>>();
  const withTasks = async (
    rows: readonly v.InferOutput<typeof SubmissionRowSchema>[],
    only?: string,
  ) => {
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
      const rows = v.parse(v.array(SubmissionRowSchema), read);
      return withTasks(
        rows.toSorted((a, b) => Date.parse(a.received_at) - Date.parse(b.received_at)),
      );
    },
    find: async (reference) => {
      const rows = await callDatabase(() =>
        database.from('submissions').select(COLUMNS).eq('reference', reference),
      );
      const [row] = v.parse(v.array(SubmissionRowSchema), rows);
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
