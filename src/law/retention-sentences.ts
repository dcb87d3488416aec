import type { Day } from '../kit/day.ts';
import { formatDuration } from '../kit/duration-text.ts';
import { formatDay } from '../kit/format-day.ts';
import type { Retention } from '../procedures/retention.ts';
import { retentionTexts as texts } from './retention-texts.ts';

/** How long, before anything is filed. */
export function keptDuring({ from, period, then }: Retention): string {
  return `${texts.during[from](formatDuration(period))}${texts.afterDuration[then]}`;
}

/** Until which day, once it is received. @param day the one that the receipt tells */
export function keptUntilSentence({ from, period, then }: Retention, day: Day): string {
  return `${texts.until[from](formatDay(day), formatDuration(period))} ${texts.afterDay[then]}`;
}

/** That day alone. */
export function keptUntilDay({ from }: Pick<Retention, 'from'>, day: Day): string {
  return from === 'receipt' ? formatDay(day) : texts.latest(formatDay(day));
}
