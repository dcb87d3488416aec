import type { Day } from '../kit/day.ts';

/** Where the clock of silence is, as the facts tell: it does not depend on the day when it is read. */
export type SilenceClock =
  /** Silence decides nothing. */
  | { readonly state: 'none' }
  /** It has not started: something must come first. */
  | { readonly state: 'waiting'; readonly for: 'documents' | 'competent-body' }
  | {
      readonly state: 'running';
      readonly means: 'acceptance' | 'rejection';
      /** The day when silence decides, or decided. */
      readonly decisionOn: Day;
      /** It stands still until the end of that day, unless the documents come before. */
      readonly suspendedUntil?: Day;
    }
  /** Nothing is decided by silence any more: somebody answered, or nobody asks. */
  | { readonly state: 'stopped'; readonly on: Day };

/** What happens on a day, as people are told: between facts, only time changes it. */
export function phaseOn(
  clock: SilenceClock,
  day: Day,
): 'none' | 'waiting' | 'running' | 'suspended' | 'decided-by-silence' | 'stopped' {
  if (clock.state !== 'running') return clock.state;
  if (day >= clock.decisionOn) return 'decided-by-silence';
  const { suspendedUntil } = clock;
  return suspendedUntil !== undefined && day <= suspendedUntil ? 'suspended' : 'running';
}
