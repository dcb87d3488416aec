import { addDays, daysFrom, earlier, later } from '../../kit/day-count.ts';
import { isExistingDay, type Day } from '../../kit/day.ts';

/** Weeks of the page that nobody filtered: a quarter. */
const USUAL_WEEKS = 13;
/** The longest period: three years and a week. */
const MOST_WEEKS = 157;
const WEEK = 7;
const SERVICE = /^[a-z][a-z0-9-]{0,199}$/u;

/** What figures are about: whole weeks, as requests are counted by week. */
export interface FigureFilters {
  /** A Monday. */
  readonly since: Day;
  /** A Sunday. */
  readonly until: Day;
  readonly service?: string;
}

/** The Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(day).getUTCDay();
  return addDays(day, -((weekday + 6) % WEEK));
}

/**
 * Reads the filters of an address. What is wrong or empty is left out; a day is widened to its week, and
 * nothing comes after today.
 */
export function readFigureFilters(words: URLSearchParams, today: Day): FigureFilters {
  const dayOf = (name: string) => {
    const word = words.get(name) ?? '';
    return isExistingDay(word) ? earlier(word, today) : undefined;
  };
  const last = dayOf('jusqua') ?? today;
  const first = dayOf('depuis') ?? addDays(mondayOf(last), -WEEK * (USUAL_WEEKS - 1));
  const until = addDays(mondayOf(later(first, last)), WEEK - 1);
  const longest = addDays(until, 1 - WEEK * MOST_WEEKS);
  const since = later(mondayOf(earlier(first, last)), longest);
  const service = words.get('service') ?? '';
  return { since, until, ...(SERVICE.test(service) && { service }) };
}

/** The address of the same figures: always the same words in the same order. */
export function figuresQuery({ since, until, service }: FigureFilters): string {
  const words = new URLSearchParams({ depuis: since, jusqua: until });
  if (service !== undefined) words.set('service', service);
  return words.toString();
}

/** The Monday of each week of a period. */
export function weeksOf({ since, until }: FigureFilters): readonly Day[] {
  const count = Math.round((daysFrom(since, until) + 1) / WEEK);
  return Array.from({ length: count }, (_, place) => addDays(since, place * WEEK));
}
