import * as v from 'valibot';
import type { Database } from '../database/client.ts';
import { readEveryRow } from '../database/every-row.ts';
import { keepOnce } from '../kit/keep-once.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import { readDefinition } from './definition-repository.ts';
import {
  receivedSubmission,
  SubmissionRowSchema,
  type ReceivedSubmission,
} from './received-submission.ts';
import { readSaid } from './said-repository.ts';
import { readSubmission } from './submission-repository.ts';
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
  return {
    list: async () => {
      const read = await readEveryRow(
        () => database.from('submissions').select(COLUMNS),
        ['reference'],
      );
      const rows = v.parse(v.array(SubmissionRowSchema), read);
      const [{ abandoned, waiting }, said] = await Promise.all([
        readTasks(database),
        readSaid(database),
      ]);
      return rows
        .toSorted((a, b) => Date.parse(a.received_at) - Date.parse(b.received_at))
        .map((row) => {
          const of = <T>(rows: ReadonlyMap<string, readonly T[]>) => rows.get(row.id) ?? [];
          const since = { events: of(said), abandoned: of(abandoned), waiting: of(waiting) };
          return receivedSubmission({ row, ...since }, sendsSms);
        });
    },
    find: async (reference) => {
      const read = await readSubmission(database, reference);
      return read && receivedSubmission(read, sendsSms);
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
