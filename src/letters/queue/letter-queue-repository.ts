import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { Day } from '../../kit/day.ts';
import { ReceiptSchema } from '../../law/receipt.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import type { Answers } from '../../questions/answers.ts';
import { JournalSchema } from '../../requests/events/journal.ts';
import { servedBy } from '../../requests/events/service-now.ts';
import { HOLDERS } from '../../requests/request-access.ts';

const WaitingSchema = v.strictObject({
  /** Of the notice. */
  id: v.string(),
  notice: v.picklist(['acknowledgement', 'registration', 'request_news']),
  createdAt: v.string(),
  /** To whom, of the persons who follow the request. */
  holder: v.picklist(HOLDERS),
  /** What it tells of, in the journal; nothing for a receipt. */
  event: v.nullable(v.number()),
  reference: v.string(),
  service: v.string(),
  answers: v.custom<Answers>((input) => typeof input === 'object' && input !== null),
  definition: v.custom<FiledDefinition>((input) => typeof input === 'object' && input !== null),
  receipt: v.nullable(ReceiptSchema),
  /** Only where the paper bears the follow-up code, which is derived from it. */
  submissionKey: v.nullable(v.string()),
  /** Rank of that code. */
  code: v.nullable(v.number()),
  events: JournalSchema,
});
/** A notice that waits for the printer, with what it takes to write its letter. */
export type WaitingLetter = v.InferOutput<typeof WaitingSchema>;

const AnswerSchema = v.strictObject({
  letters: v.array(v.looseObject({ reference: v.string(), definition: v.string() })),
  /** Each once, by its slug and its version. */
  definitions: v.record(v.string(), v.unknown()),
});

/** What waits. */
export interface WaitingLetters {
  readonly letters: readonly WaitingLetter[];
  readonly unreadable: readonly string[];
}

const BatchSchema = v.strictObject({
  name: v.string(),
  day: v.string(),
  /** SHA-256 of the printed file. */
  digest: v.string(),
  postedOn: v.nullable(v.string()),
  letters: v.array(
    v.strictObject({
      notice: v.string(),
      /** As `letterText` wrote it. */
      content: v.string(),
      reference: v.string(),
      submissionKey: v.nullable(v.string()),
      code: v.nullable(v.number()),
      /** The decision that it tells, in the journal. */
      decision: v.nullable(v.number()),
      isWaiting: v.boolean(),
      carrierNumber: v.nullable(v.string()),
    }),
  ),
});
export type LetterBatch = v.InferOutput<typeof BatchSchema>;

/** A batch to be made: what is printed, and the letters that it holds. */
export interface NewBatch {
  readonly day: Day;
  readonly digest: string;
  readonly letters: readonly {
    readonly notice: string;
    readonly content: string;
    /** Rank of the follow-up code that the paper bears. */
    readonly code: number | null;
  }[];
}

/** Letters on paper of the services of an agent. */
export interface LetterQueueRepository {
  /** The oldest first, and the numbers of those that cannot be read: they hold back no other. */
  waiting(most: number): Promise<WaitingLetters>;
  /** @returns the name of the batch @throws {DatabaseRefusalError} when a letter is in another one */
  makeBatch(batch: NewBatch): Promise<string>;
  /** @throws {DatabaseRefusalError} when no batch of these services has this name */
  readBatch(name: string): Promise<LetterBatch>;
  /** @returns how many letters waited until then */
  post(name: string, on: Day): Promise<number>;
  noteCarried(notice: string, carrierNumber: string): Promise<void>;
}

/** @param database a client that acts as `agent` */
export function createLetterQueueRepository(database: Database): LetterQueueRepository {
  return {
    waiting: async (most) => {
      const data = await callDatabase(() => database.rpc('waiting_letters', { most }));
      const { letters: rows, definitions } = v.parse(AnswerSchema, data);
      const read = rows.map((row) => {
        const definition = definitions[row.definition];
        return { row, result: v.safeParse(WaitingSchema, { ...row, definition }) };
      });
      return {
        // The service that has the request now writes.
        letters: read.flatMap(({ result: { success, output } }) =>
          success ? [{ ...output, definition: servedBy(output.definition, output.events) }] : [],
        ),
        unreadable: read.flatMap(({ row, result }) => (result.success ? [] : [row.reference])),
      };
    },
    makeBatch: async (batch) =>
      v.parse(v.string(), await callDatabase(() => database.rpc('make_letter_batch', { batch }))),
    readBatch: async (name) =>
      v.parse(BatchSchema, await callDatabase(() => database.rpc('read_letter_batch', { name }))),
    post: async (name, on) =>
      v.parse(
        v.number(),
        await callDatabase(() => database.rpc('post_letter_batch', { name, posted_on: on })),
      ),
    noteCarried: async (notice, carrierNumber) => {
      await callDatabase(() =>
        database.rpc('note_carried_letter', { notice, carrier_number: carrierNumber }),
      );
    },
  };
}
