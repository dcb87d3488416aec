import { when, type ContentProblem } from '../kit/content-problem.ts';
import type { Day } from '../kit/day.ts';
import { addDuration } from '../kit/duration.ts';
import type { AgendaEvent, EventTime } from './agenda/agenda-event.ts';
import type { NewsItem } from './news/news-item.ts';

/**
 * Not yet on the site; in lists; no more in lists but still at its address, for those who kept it; gone.
 */
export type PublicationState = 'waiting' | 'listed' | 'kept' | 'gone';

/** How long the page of what is over stays: links in e-mails and on paper still lead somewhere. */
const KEPT_FOR = 'P6M';

/** Where a news item is on a day of Paris. */
export function newsState(
  { publishedOn, until }: Pick<NewsItem, 'publishedOn' | 'until'>,
  today: Day,
): PublicationState {
  return publishedOn > today ? 'waiting' : stateAfter(until, today);
}

/** Where an event is on a day of Paris: it is listed until the end of its last day. */
export function eventState({ end }: Pick<AgendaEvent, 'end'>, today: Day): PublicationState {
  return stateAfter(dayOf(end), today);
}

function stateAfter(lastDay: Day | undefined, today: Day): PublicationState {
  if (lastDay === undefined || today <= lastDay) return 'listed';
  return today <= addDuration(lastDay, KEPT_FOR) ? 'kept' : 'gone';
}

/** Day of a moment of an event. */
export function dayOf(time: EventTime): Day {
  return time.slice(0, 10);
}

/** Whether an event lasts whole days: no hour is written. */
export function isWholeDays({ start }: Pick<AgendaEvent, 'start'>): boolean {
  return !start.includes(' ');
}

/** Checks what one key of a news item alone cannot tell. */
export function validateNewsItem({ publishedOn, until }: NewsItem): readonly ContentProblem[] {
  if (until === undefined) return [];
  const expected = `le jour de publishedOn (${publishedOn}), ou un jour après`;
  return when(until < publishedOn, 'until', expected, `« ${until} »`);
}

/** Checks what one key of an event alone cannot tell. */
export function validateEvent({ start, end }: AgendaEvent): readonly ContentProblem[] {
  if (start.includes(' ') !== end.includes(' ')) {
    const expected = 'une heure pour start et pour end, ou pour aucun des deux';
    return [{ key: 'end', expected, found: `« ${start} » et « ${end} »` }];
  }
  const isWrong = start.includes(' ') ? end <= start : end < start;
  return when(isWrong, 'end', `un moment après start (${start})`, `« ${end} »`);
}
