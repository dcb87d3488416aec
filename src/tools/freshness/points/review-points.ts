import type { Day } from '../../../kit/day.ts';
import { addDuration } from '../../../kit/duration.ts';
import type { FreshnessPoint, ReviewedContent } from './point.ts';

/** How long before its day a review is announced: two months to find the time. */
const NOTICE = 'P60D';
/** After this, nobody is looking after the content any more: what it says may be false. */
const FORGOTTEN = 'P6M';

/** What is to be reviewed: over, or within sixty days; and what has no day at all. Latest first. */
export function reviewPoints(
  contents: readonly ReviewedContent[],
  today: Day,
): readonly FreshnessPoint[] {
  const announced = addDuration(today, NOTICE);
  return contents
    .flatMap(({ reviewOn, ...content }): readonly FreshnessPoint[] => {
      if (reviewOn === undefined) return [{ kind: 'no-date', ...content, isBlocking: false }];
      if (reviewOn > announced) return [];
      const isBlocking = addDuration(reviewOn, FORGOTTEN) < today;
      return [{ kind: 'review', ...content, on: reviewOn, isBlocking }];
    })
    .sort((one, other) => (one.on ?? '9999').localeCompare(other.on ?? '9999'));
}
