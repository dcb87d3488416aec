import { DatabaseUnavailableError, isRefusal } from '../database/call.ts';
import { errorCode, type Log } from '../kit/log.ts';
import { formTexts } from '../questions/form-texts.ts';
import { weightOf, type Limits } from '../quotas/limits.ts';
import type { ProofKeeper } from '../quotas/proof-of-work.server.ts';
import type { CountRefusal } from '../quotas/refusal-repository.ts';
import type { Source } from '../web/client-source.ts';
import { checkAnswers } from './check-answers.server.ts';
import { fileAnswers, type FileAnswersDependencies } from './file-answers.server.ts';
import type { ProcedurePages, Sending } from './procedure-pages.server.tsx';
import { turnAway, type TurnedAway } from './turn-away.server.ts';

export interface ConfirmSendingDependencies extends FileAnswersDependencies {
  readonly log: Log;
  readonly limits: Limits;
  readonly proofs: ProofKeeper;
  readonly countRefusal: CountRefusal;
}

/** What came with a confirmation, beside the answers. */
export interface Confirmation {
  /** Digest of the answers that the check page showed. */
  readonly digest: string;
  /** Whether the form changed since the check page. */
  readonly isChanged: boolean;
  /** Whether something else than an answer is wrong: a name that is not asked any more, a file. */
  readonly isWrong: boolean;
  readonly source: Source;
  /** Solution of the proof of work, when one was asked. */
  readonly proof: string | undefined;
}

/**
 * Stores, then leads to the receipt. Whatever fails or is refused, the page keeps the answers and the
 * key; what was stored before is never refused.
 * @param review shows the answers, or what is wrong in them, before anything is sent
 */
export async function confirmSending(
  dependencies: ConfirmSendingDependencies,
  steps: ProcedurePages,
  review: (sending: Sending, notice?: string) => Promise<Response>,
  sending: Sending,
  { digest, isChanged, isWrong, source, proof }: Confirmation,
): Promise<Response> {
  const { submissions, secrets, clock, limits, proofs, countRefusal, log } = dependencies;
  const { definition, values, key } = sending;
  const now = clock();
  const check = checkAnswers(definition, values, now);
  const finish = (outcome: string, token: string) =>
    outcome === 'conflict' ? steps.conflict(sending, digest, token) : steps.receipt(token);
  const refuse = (refusal: TurnedAway) =>
    check.success
      ? turnAway(steps, proofs, { sending, answers: check.answers, refusal })
      : steps.form(sending, check.problems, 422);
  try {
    if (isChanged || isWrong || !check.success || source.isBlocked) {
      // What was right yesterday may be too late today: what was filed then keeps its receipt.
      const earlier = await submissions.filedWith(key, digest);
      if (earlier !== undefined) return await finish(earlier, secrets.ofSubmission(key).token);
      if (isChanged) return await review(sending, formTexts.changed);
      if (isWrong || !check.success) return await review(sending);
      await countRefusal(definition.slug, 'blocked');
      return await refuse({ outcome: 'blocked' });
    }
    const filed = await fileAnswers(dependencies, {
      definition,
      answers: check.answers,
      submissionKey: key,
      quota: {
        source: source.digest,
        weight: weightOf(sending.checkedAt, now),
        isProven: await proofs.isProven(proof, key),
        limits,
      },
    });
    if ('waitSeconds' in filed) return await refuse(filed);
    return await finish(filed.outcome, filed.token);
  } catch (error) {
    if (isRefusal(error, 'files-gone')) return review(sending);
    log({ event: 'filing.failed', code: errorCode(error) });
    const status = error instanceof DatabaseUnavailableError ? 503 : 500;
    return refuse({ outcome: 'failed', status });
  }
}
