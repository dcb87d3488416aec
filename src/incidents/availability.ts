import * as v from 'valibot';

/** What a person needs of the service, in the order in which it is told. */
export const SERVICE_PARTS = ['site', 'filing', 'database', 'spool', 'mail'] as const;
export type ServicePart = (typeof SERVICE_PARTS)[number];

export const MINUTE_MS = 60_000;

/** Minutes in a row in which the same parts were broken. */
export const RunSchema = v.strictObject({
  /** First and last minutes, both included, in milliseconds. */
  first: v.pipe(v.string(), v.transform(Date.parse), v.number()),
  last: v.pipe(v.string(), v.transform(Date.parse), v.number()),
  /** Nothing, when everything worked. */
  broken: v.array(v.picklist(SERVICE_PARTS)),
  /** Whether they were kept apart while the database did not answer. */
  wasKeptApart: v.boolean(),
});
export type Run = v.InferOutput<typeof RunSchema>;

/** The minute of an instant, in milliseconds. */
export const minuteOf = (instant: number): number => Math.floor(instant / MINUTE_MS) * MINUTE_MS;

/** The same parts, once each, as the database compares them. */
export const sortedParts = (parts: readonly ServicePart[]): readonly ServicePart[] =>
  [...new Set(parts)].toSorted();

/** Adds a minute to runs: to the last one when it goes on. */
export function addMinute(runs: readonly Run[], minute: Run): readonly Run[] {
  const last = runs.at(-1);
  const goesOn =
    last?.last === minute.first - MINUTE_MS &&
    last.wasKeptApart === minute.wasKeptApart &&
    String(last.broken) === String(minute.broken);
  return goesOn ? [...runs.slice(0, -1), { ...last, last: minute.last }] : [...runs, minute];
}
