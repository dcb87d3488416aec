import type { Territory } from '../../commune/territory.ts';
import { later } from '../../kit/day-count.ts';
import type { Day } from '../../kit/day.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { addWorkingDays } from '../../law/working-days.ts';
import type { Commitment } from './alert-choice.ts';

/** Who wants no alert looks that often, in working days, and answers within so many days. */
export const LOOKS_EVERY = 2;
export const ANSWERS_WITHIN = 8;

/** Whether whoever committed to look came often enough: two working days have not gone by since. */
export function looksOftenEnough(
  { since, seenAt }: Commitment,
  today: Day,
  territory: Territory,
): boolean {
  const chosen = parisDay(new Date(since));
  const last = seenAt === null ? chosen : later(chosen, parisDay(new Date(seenAt)));
  return today <= addWorkingDays(last, LOOKS_EVERY, territory);
}
