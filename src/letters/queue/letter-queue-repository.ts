import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import {
  LetterBatchSchema,
  ListedBatchSchema,
  WaitingLetterSchema,
  type LetterQueueRepository,
} from '../../requests/letter/letter-queue.ts';

const AnswerSchema = v.strictObject({
  letters: v.array(v.looseObject({ reference: v.string(), definition: v.string() })),
  /** Each once, by its slug and its version. */
  definitions: v.record(v.string(), v.unknown()),
});

/** @param database a client that acts as `agent` */
export function createLetterQueueRepository(database: Database): LetterQueueRepository {
  return {
    waiting: async (most) => {
      const data = await callDatabase(() => database.rpc('waiting_letters', { most }));
      const { letters: rows, definitions } = v.parse(AnswerSchema, data);
      const read = rows.map((row) => {
        const definition = definitions[row.definition];
        return { row, result: v.safeParse(WaitingLetterSchema, { ...row, definition }) };
      });
      return {
        letters: read.flatMap(({ result }) => (result.success ? [result.output] : [])),
        unreadable: read.flatMap(({ row, result }) => (result.success ? [] : [row.reference])),
      };
    },
    makeBatch: async (batch) =>
      v.parse(v.string(), await callDatabase(() => database.rpc('make_letter_batch', { batch }))),
    readBatch: async (name) =>
      v.parse(
        LetterBatchSchema,
        await callDatabase(() => database.rpc('read_letter_batch', { name })),
      ),
    batches: async (most) =>
      v.parse(
        v.array(ListedBatchSchema),
        await callDatabase(() => database.rpc('list_letter_batches', { most })),
      ),
    notePrinted: async (name) =>
      v.parse(v.number(), await callDatabase(() => database.rpc('note_printed_batch', { name }))),
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
