import type { AnswerProblem } from '../questions/answer-problem.ts';
import type { ProofChallenge } from '../quotas/proof-challenge.ts';

/** What a function answers to a script that sends what a person confirmed, in JSON. */
export type SendingReply =
  /** Stored, now or before: the address of its receipt. */
  | { readonly receipt: string }
  /** Not stored: what is to be corrected. */
  | { readonly problems: readonly AnswerProblem[] }
  /** Not stored, for another reason. */
  | { readonly refusal: SendingRefusal };

export interface SendingRefusal {
  /** What a person reads. */
  readonly paragraphs: readonly string[];
  /** Seconds after which the same sending may be taken. Absent: a person must do something first. */
  readonly wait?: number;
  /** Receipt of other answers, sent before under the same key. */
  readonly receipt?: string;
  /** What to calculate and to send with it: it may then be taken at once. */
  readonly proof?: ProofChallenge;
  /** What proves that the service failed. */
  readonly attestation?: string;
}

const RECEIPT = /^\/recus\/[\w-]{22}$/u;

/**
 * Reads an answer of ours.
 * @param text what came, whatever its status: hotels and proxies answer in our place with a page
 * @returns nothing when it is not ours: the sending is then not known to be received
 */
export function readSendingReply(text: string): SendingReply | undefined {
  try {
    const { receipt, problems, refusal } = JSON.parse(text) as Partial<
      Record<string, unknown> & { problems: AnswerProblem[]; refusal: SendingRefusal }
    >;
    if (typeof receipt === 'string' && RECEIPT.test(receipt)) return { receipt };
    if (Array.isArray(problems)) return { problems };
    return Array.isArray(refusal?.paragraphs) ? { refusal } : undefined;
  } catch {
    return undefined;
  }
}
