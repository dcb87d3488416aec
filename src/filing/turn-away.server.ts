import type { Answers } from '../questions/answers.ts';
import { limitTexts } from '../quotas/limits-texts.ts';
import type { ProofKeeper } from '../quotas/proof-of-work.server.ts';
import type { ProcedurePages, Sending } from './procedure-pages.server.tsx';

/** Why a filing is not stored now. Each answer is the check page: what was typed stays in it. */
export type TurnedAway =
  | { readonly outcome: 'proof-needed' | 'too-many'; readonly waitSeconds: number }
  | { readonly outcome: 'blocked' }
  /** The database does not answer, or something broke. */
  | { readonly outcome: 'failed'; readonly status: 503 | 500 };

/** Shows the check page again, with the reason, what to do, and the other ways to reach the town hall. */
export async function turnAway(
  steps: Pick<ProcedurePages, 'check' | 'keptIn'>,
  proofs: ProofKeeper,
  refused: { readonly sending: Sending; readonly answers: Answers; readonly refusal: TurnedAway },
): Promise<Response> {
  const { sending, answers, refusal } = refused;
  const { phone } = sending.definition.commune;
  const { keptIn } = steps;
  const told = { title: limitTexts.title, isRetry: true };
  switch (refusal.outcome) {
    case 'failed': {
      const { status } = refusal;
      const notice = { ...told, paragraphs: limitTexts.failed(phone, keptIn) };
      return steps.check(sending, answers, {
        status,
        notice,
        ...(status === 503 && { retryAfter: 60 }),
      });
    }
    case 'blocked': {
      const notice = { ...told, paragraphs: limitTexts.blocked(phone, keptIn) };
      return steps.check(sending, answers, { status: 403, notice });
    }
    case 'too-many':
    case 'proof-needed': {
      const { outcome, waitSeconds: retryAfter } = refusal;
      const notice = {
        ...told,
        paragraphs: limitTexts[outcome](retryAfter, phone, keptIn),
        ...(outcome === 'proof-needed' && { proof: await proofs.challenge(sending.key) }),
      };
      return steps.check(sending, answers, { status: 429, notice, retryAfter });
    }
  }
}
