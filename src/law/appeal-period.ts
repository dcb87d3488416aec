import type { Territory } from '../commune/territory.ts';
import { addDays } from '../kit/day-count.ts';
import type { Day } from '../kit/day.ts';
import { addDuration, sumDurations } from '../kit/duration.ts';
import { workingDayFrom } from './working-days.ts';

/** How long one may contest a decision before somebody. */
export interface AppealPeriod {
  /** An ISO 8601 duration, from the day when the decision is born or told. */
  readonly within: string;
  /** Neither the first day nor the last one counts: there is one day more. */
  readonly isFranc: boolean;
  /** Whether those who live far have longer: CJA R421-7 lengthens that of CJA R421-1 alone. */
  readonly growsWithDistance: boolean;
}

/** Before the administrative court: two months (CJA R421-1 and R421-2), « franc ». */
export const COURT_PERIOD: AppealPeriod = {
  within: 'P2M',
  isFranc: true,
  growsWithDistance: true,
};

/**
 * Where the person lives, seen from the court: `overseas` is overseas for a court of the mainland, and
 * anywhere else in France for a court overseas (CJA R421-7).
 */
export type Distance = 'near' | 'overseas' | 'abroad';

const MORE = { near: 'P0M', overseas: 'P1M', abroad: 'P2M' } as const;

/**
 * Last day to contest a decision: months from date to date, one day more when the period is franc, then
 * the first working day when that one is a Saturday, a Sunday or a holiday. Distance makes one longer
 * period, not a second one after the first.
 * @param from day when the decision was born or told
 */
export function lastDayToAppeal(
  from: Day,
  { within, isFranc, growsWithDistance }: AppealPeriod,
  territory: Territory,
  distance: Distance = 'near',
): Day {
  const whole = growsWithDistance ? sumDurations(within, MORE[distance]) : within;
  const last = addDuration(from, whole);
  return workingDayFrom(isFranc ? addDays(last, 1) : last, territory);
}
