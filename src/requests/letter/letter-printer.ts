import type { Day } from '../../kit/day.ts';
import type { LetterBatch, LetterQueueRepository } from './letter-queue.ts';

/** A batch as files: the letters, their slip, and the digest of the letters. */
export interface BatchFile {
  readonly pdf: Buffer;
  /** SHA-256 of the PDF. */
  readonly digest: string;
  /** CSV for whoever prints: no name, no address. */
  readonly slip: string;
}

/** A batch that was made, and what stays in the queue because nobody knows where to send it. */
export interface PreparedBatch {
  /** Nothing when no letter could be printed, or when somebody else took them meanwhile. */
  readonly made: (BatchFile & { readonly name: string; readonly count: number }) | undefined;
  readonly isTaken: boolean;
  /** Numbers of requests without a postal address. */
  readonly withoutAddress: readonly string[];
  /** Numbers of requests whose letter cannot be written: a developer looks at them. */
  readonly unreadable: readonly string[];
}

/** What writes and draws the letters that wait. */
export interface LetterPrinter {
  readonly queue: LetterQueueRepository;
  /** Makes a batch of what waits. @param today day of Paris that letters bear */
  prepare(today: Day): Promise<PreparedBatch>;
  /** The same letters on the same day make the same bytes. */
  draw(batch: Pick<LetterBatch, 'day' | 'letters'>): Promise<BatchFile>;
}
