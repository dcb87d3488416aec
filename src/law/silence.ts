import type { ToldRule } from '../procedures/definition.ts';
import { acceptanceClock } from './acceptance-clock.ts';
import type { ShiftDays } from './implicit-decision.ts';
import type { LegalFact } from './legal-fact.ts';
import { rejectionClock } from './rejection-clock.ts';
import type { SilenceClock } from './silence-clock.ts';

/**
 * The clock of silence, by what silence means.
 * @param facts in order, with one receipt at least
 */
export function silenceClock(
  facts: readonly LegalFact[],
  silence: ToldRule,
  shiftDays: ShiftDays,
): SilenceClock {
  if (silence.means === 'none') return { state: 'none' };
  const clock = silence.means === 'acceptance' ? acceptanceClock : rejectionClock;
  return clock(facts, silence.after, shiftDays);
}
