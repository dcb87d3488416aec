import { parisDay } from '../kit/paris-time.ts';
import type { Activity } from './mediator-repository.ts';

/** Fewer could point at somebody, as in the figures of the desk. */
const LEAST = 5;

/** Sessions of a group: how many and how long, or only that there are few. */
export interface HelpCount {
  readonly name: string;
  readonly count: number | 'few';
  /** Minutes of the middle one. */
  readonly minutes: number | undefined;
}

/** Counts sessions by week, then by procedure. @param titleOf of a procedure, by its slug */
export function countHelp(activities: readonly Activity[], titleOf: (slug: string) => string) {
  return {
    weeks: groupBy(activities, ({ startedAt }) => [mondayOf(startedAt)]).toSorted((a, b) =>
      a.name < b.name ? 1 : -1,
    ),
    procedures: groupBy(activities, ({ procedures }) => [
      ...new Set(procedures.map(titleOf)),
    ]).toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
  };
}

function groupBy(
  activities: readonly Activity[],
  namesOf: (activity: Activity) => readonly string[],
): readonly HelpCount[] {
  const groups = new Map<string, number[]>();
  for (const activity of activities) {
    for (const name of namesOf(activity)) {
      groups.set(name, [...(groups.get(name) ?? []), activity.minutes]);
    }
  }
  return [...groups].map(([name, minutes]) =>
    minutes.length < LEAST
      ? { name, count: 'few', minutes: undefined }
      : { name, count: minutes.length, minutes: middleOf(minutes) },
  );
}

const middleOf = (minutes: readonly number[]) =>
  minutes.toSorted((a, b) => a - b)[Math.floor(minutes.length / 2)];

/** The Monday of a week of Paris. */
function mondayOf(instant: string): string {
  const day = new Date(`${parisDay(new Date(instant))}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
