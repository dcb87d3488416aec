import * as v from 'valibot';
import type { Day } from '../../kit/day.ts';
import { ReceiptSchema } from '../../law/receipt.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import type { Answers } from '../../questions/answers.ts';
import { JournalSchema } from '../events/journal.ts';
import { HOLDERS } from '../request-access.ts';

export const WaitingLetterSchema = v.strictObject({
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
export type WaitingLetter = v.InferOutput<typeof WaitingLetterSchema>;

/** What waits. */
export interface WaitingLetters {
  readonly letters: readonly WaitingLetter[];
  readonly unreadable: readonly string[];
}

export const LetterBatchSchema = v.strictObject({
  name: v.string(),
  day: v.string(),
  /** SHA-256 of the printed file. */
  digest: v.string(),
  postedOn: v.nullable(v.string()),
  /** How often its letters were asked for, to print them; and when, the last time. */
  prints: v.number(),
  printedAt: v.nullable(v.string()),
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
export type LetterBatch = v.InferOutput<typeof LetterBatchSchema>;

export const ListedBatchSchema = v.strictObject({
  name: v.string(),
  madeAt: v.string(),
  postedOn: v.nullable(v.string()),
  prints: v.number(),
  letters: v.number(),
});
/** A batch in the list of them: nothing of what its letters say. */
export type ListedBatch = v.InferOutput<typeof ListedBatchSchema>;

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
  /** Those to be posted first, then the last that were made. */
  batches(most: number): Promise<readonly ListedBatch[]>;
  /** Notes that a batch is printed. @returns how often it was, this time included */
  notePrinted(name: string): Promise<number>;
  /** @returns how many letters waited until then */
  post(name: string, on: Day): Promise<number>;
  noteCarried(notice: string, carrierNumber: string): Promise<void>;
}
