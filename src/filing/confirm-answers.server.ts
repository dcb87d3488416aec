import { DatabaseUnavailableError, isRefusal } from '../database/call.ts';
import { errorCode, type Log } from '../kit/log.ts';
import { formTexts } from '../questions/form-texts.ts';
import { weightOf, type Limits } from '../quotas/limits.ts';
import type { ProofKeeper } from '../quotas/proof-of-work.server.ts';
import type { CountRefusal } from '../quotas/refusal-repository.ts';
import { pageTokenOf } from '../requests/request-access.server.ts';
import { digestOf } from './answers-digest.server.ts';
import type { Attest, AttestedAttempt } from './attempt.ts';
import { checkAnswers } from './check-answers.server.ts';
import {
  fileSubmission,
  type CheckedAnswers,
  type FileSubmissionDependencies,
} from './file-submission.server.ts';
import { findKept } from './find-kept.server.ts';
import type { KeepForLaterDependencies } from './keep-for-later.server.ts';
import type { Outcome, TurnedAway } from './outcome.server.ts';
import { refusedHelp } from './refused-help.server.ts';
import {
  reviewAgain,
  reviewAnswers,
  type ReceivedForm,
  type ReviewDependencies,
} from './review-answers.server.ts';
import type { Confirmation } from './step.server.ts';
import type { SubmissionRepository } from './submission-repository.ts';

export interface ConfirmDependencies
  extends FileSubmissionDependencies, ReviewDependencies, KeepForLaterDependencies {
  readonly submissions: SubmissionRepository;
  readonly log: Log;
  readonly limits: Limits;
  readonly proofs: ProofKeeper;
  readonly countRefusal: CountRefusal;
  readonly attest: Attest;
}

/**
 * Stores what was confirmed, or keeps it for later while the database is away. Whatever fails or is
 * refused, the answers and the key go on with the outcome; what was stored before is never refused.
 */
export async function confirmAnswers(
  dependencies: ConfirmDependencies,
  received: ReceivedForm,
  { digest, isChanged, source, help, proof }: Confirmation,
): Promise<Outcome> {
  const { submissions, secrets, clock, limits, proofs, countRefusal, log } = dependencies;
  const { form, found } = received;
  const { definition, values, key } = form;
  const now = clock();
  const check = checkAnswers(definition, values, now);
  const isWrong = found.length > 0 || !check.success;
  const review = (notice?: string) =>
    found.length > 0
      ? reviewAnswers(dependencies, received, notice)
      : reviewAgain(dependencies, form, notice);
  const finish = (outcome: 'stored' | 'replayed' | 'conflict', token: string): Outcome =>
    outcome === 'conflict' ? { kind: 'conflict', form, digest, token } : { kind: 'stored', token };
  const turnAway = (reason: TurnedAway): Outcome =>
    check.success
      ? { kind: 'turned-away', form, answers: check.answers, reason }
      : { kind: 'form', form, problems: check.problems };
  const checked: CheckedAnswers | undefined =
    check.success && !isChanged && !isWrong && !source.isBlocked
      ? { definition, answers: check.answers, submissionKey: key, receivedAt: now, help }
      : undefined;
  const sameAs = checked === undefined ? digest : digestOf(definition.slug, checked.answers);
  const waiting = await findKept(dependencies, key, sameAs);
  if (waiting !== undefined) return finish(waiting, pageTokenOf(secrets, key));
  try {
    if (checked === undefined) {
      // What was right yesterday may be too late today: what was filed then keeps its receipt.
      const earlier = await submissions.filedWith(key, digest);
      if (earlier !== undefined) return finish(earlier, pageTokenOf(secrets, key));
      if (isChanged || isWrong) return await review(isChanged ? formTexts.changed : undefined);
      await countRefusal(definition.slug, 'blocked');
      return turnAway({ why: 'blocked' });
    }
    const filed = await fileSubmission(dependencies, checked, {
      networks: source.networks,
      aliases: source.aliases,
      weight: weightOf(form.checkedAt, now),
      proof: await proofs.strengthOf(proof, key),
      limits,
    });
    if (!('waitSeconds' in filed)) return finish(filed.outcome, filed.token);
    const { outcome: why, waitSeconds, strength } = filed;
    return turnAway(
      why === 'too-many'
        ? { why, waitSeconds }
        : { why, waitSeconds, proof: await proofs.challenge(key, strength) },
    );
  } catch (error) {
    if (isRefusal(error, 'files-gone')) return review();
    const refused = refusedHelp(error, form);
    if (refused !== undefined) return typeof refused === 'string' ? review(refused) : refused;
    log({ event: 'filing.failed', code: errorCode(error) });
    if (!(error instanceof DatabaseUnavailableError)) {
      return turnAway({ why: 'failed', status: 500, attested: await attested() });
    }
    const kept = await keep(checked).catch((failure: unknown) => {
      log({ event: 'spool.failed', code: errorCode(failure) });
      return undefined;
    });
    if (kept === undefined) {
      return turnAway({ why: 'failed', status: 503, attested: await attested() });
    }
    log({ event: 'filing.spooled' });
    return finish(kept, pageTokenOf(secrets, key));
  }

  async function attested(): Promise<AttestedAttempt | undefined> {
    if (!check.success) return undefined;
    const { attestAttempt } = await import('./attest-attempt.server.ts');
    return attestAttempt(dependencies, form, now, check.answers);
  }

  async function keep(answers: CheckedAnswers | undefined) {
    const { keepForLater } = await import('./keep-for-later.server.ts');
    return keepForLater(dependencies, { submissionKey: key, digest: sameAs, checked: answers });
  }
}
