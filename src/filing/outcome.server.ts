import type { AnswerProblem } from '../questions/answer-problem.ts';
import type { Answers } from '../questions/answers.ts';
import type { ProofChallenge } from '../quotas/proof-challenge.ts';
import type { Refusal } from '../web/refusals-texts.ts';
import type { RefuseOptions } from '../web/refuse.tsx';
import type { AttestedAttempt } from './attempt.ts';
import type { FilledForm } from './filled-form.ts';

/** How a step ends, whoever asked: a page says it to a person, JSON to a script. */
export type Outcome =
  /** The form again: with what is to be corrected, if anything is. */
  | {
      readonly kind: 'form';
      readonly form: FilledForm;
      readonly problems: readonly AnswerProblem[];
      /** Something to read first. */
      readonly notice?: string | undefined;
      /** What proves that a file could not be kept, because of a failure of the service. */
      readonly attested?: AttestedAttempt | undefined;
    }
  /** The answers are right: to be read again, then confirmed. */
  | {
      readonly kind: 'review';
      readonly form: FilledForm;
      readonly answers: Answers;
      readonly notice?: string | undefined;
    }
  /** The answers are right and were confirmed, but are not stored now. */
  | {
      readonly kind: 'turned-away';
      readonly form: FilledForm;
      readonly answers: Answers;
      readonly reason: TurnedAway;
    }
  /** The key was used for other answers: the first receipt, and a way to send these as well. */
  | {
      readonly kind: 'conflict';
      readonly form: FilledForm;
      readonly digest: string;
      readonly token: string;
    }
  /** Stored, now or before: the last part of the address of its receipt. */
  | { readonly kind: 'stored'; readonly token: string }
  | Refused;

/** What came cannot be read as a step of a filing. */
export interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
  readonly options?: RefuseOptions;
}

/** Why a filing is not stored now. */
export type TurnedAway =
  | {
      readonly why: 'proof-needed';
      readonly waitSeconds: number;
      readonly proof: ProofChallenge;
    }
  | { readonly why: 'too-many'; readonly waitSeconds: number }
  | { readonly why: 'blocked' }
  /** The database does not answer and nothing can be kept (503), or something broke (500). */
  | {
      readonly why: 'failed';
      readonly status: 503 | 500;
      /** What proves it; nothing when it could not be signed either. */
      readonly attested: AttestedAttempt | undefined;
    };
