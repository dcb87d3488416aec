import type { Day } from './day.ts';

const DAY_LENGTH = 86_400_000;

/** The day that comes so many days after, or before when the number is negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_LENGTH).toISOString().slice(0, 10);
}

/** How many days go from one to the other; negative when the other comes first. */
export function daysFrom(one: Day, other: Day): number {
  return (Date.parse(other) - Date.parse(one)) / DAY_LENGTH;
}

export const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
export const later = (one: Day, other: Day): Day => (one > other ? one : other);
