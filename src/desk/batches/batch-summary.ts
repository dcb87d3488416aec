import type { CONTACT_WAYS } from '../../procedures/contact-questions.ts';
import type { Batch, BatchLine } from './batch.ts';

type Way = (typeof CONTACT_WAYS)[number];

/** Requests that the act of a batch applies to, and those that it leaves aside, before anything is done. */
export function splitLines({ lines }: Pick<Batch, 'lines'>): {
  readonly applied: readonly BatchLine[];
  readonly aside: readonly BatchLine[];
} {
  return {
    applied: lines.filter(({ obstacle }) => obstacle === null),
    aside: lines.filter(({ obstacle }) => obstacle !== null),
  };
}

/** How many notices leave, by each way, for some requests: those that people are told by, in their order. */
export function countWays(lines: readonly BatchLine[]): readonly (readonly [Way, number])[] {
  const counts = new Map<Way, number>();
  for (const way of lines.flatMap(({ ways }) => ways)) counts.set(way, (counts.get(way) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one);
}

/** What is alike, together: why requests are left aside, and which. */
export const byObstacle = (lines: readonly BatchLine[]) =>
  [...Map.groupBy(lines, ({ obstacle }) => obstacle ?? '')].map(([obstacle, some]) => ({
    obstacle,
    lines: some,
  }));

/** How many are done, failed, and still to do. */
export function progressOf({ lines }: Pick<Batch, 'lines'>) {
  const count = (outcome: BatchLine['outcome']) =>
    lines.filter((line) => line.outcome === outcome).length;
  return {
    count: lines.length,
    done: count('done'),
    failed: count('failed'),
    waiting: count(null),
  };
}
