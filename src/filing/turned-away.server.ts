import { limitTexts, type KeptIn } from '../quotas/limits-texts.ts';
import type { TurnedAway } from './outcome.server.ts';

/** Seconds before a service that broke is asked again. */
const BROKEN_WAIT = 60;

/** What a person reads: the reason, what to do, and the other ways to reach the town hall. */
export function explainTurnedAway(
  reason: TurnedAway,
  phone: string,
  keptIn: KeptIn,
): readonly string[] {
  switch (reason.why) {
    case 'failed':
    case 'blocked':
      return limitTexts[reason.why](phone, keptIn);
    case 'too-many':
    case 'proof-needed':
      return limitTexts[reason.why](reason.waitSeconds, phone, keptIn);
  }
}

export function turnedAwayStatus(reason: TurnedAway): number {
  if (reason.why === 'failed') return reason.status;
  return reason.why === 'blocked' ? 403 : 429;
}

/** Seconds before the same answers may be taken; nothing when waiting is of no use. */
export function turnedAwayWait(reason: TurnedAway): number | undefined {
  if (reason.why === 'failed') return BROKEN_WAIT;
  return reason.why === 'blocked' ? undefined : reason.waitSeconds;
}
