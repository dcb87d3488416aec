/** The smallest group of which something is said. */
export const LEAST = 5;

/** Whether a number of requests, or what is left of a whole without it, could point at somebody. */
const points = (count: number): boolean => count > 0 && count < LEAST;

/** A count, and the one that it is a part of. */
export interface PartOfWhole {
  readonly part: number;
  readonly whole: number;
}

/** Whether a part is hidden by itself: it is small, or what it leaves of its whole is. */
export const isSmallPart = ({ part, whole }: PartOfWhole): boolean =>
  points(part) || points(whole - part);

/**
 * Which cells of a column are hidden, when its total is shown: the small ones, then as many others as it
 * takes for the total to give none of them back. Where nothing came, nothing can be hidden.
 */
export function hiddenCells(column: readonly PartOfWhole[]): readonly boolean[] {
  const hidden = column.map(isSmallPart);
  // What is not zero first: a zero says less.
  const others = column
    .map(({ part, whole }, place) => ({ part, whole, place }))
    .filter(({ whole, place }) => whole > 0 && hidden[place] === false)
    .toSorted((a, b) => Number(a.part === 0) - Number(b.part === 0) || a.part - b.part);
  while (hidden.includes(true) && !isSafe(column, hidden)) {
    const next = others.shift();
    if (next === undefined) break;
    hidden[next.place] = true;
  }
  return hidden;
}

/** Whether the totals, less what is shown, tell none of the cells that are hidden. */
function isSafe(column: readonly PartOfWhole[], hidden: readonly boolean[]): boolean {
  const cells = column.filter((_, place) => hidden[place]);
  const sum = cells.reduce((total, { part }) => total + part, 0);
  const rest = cells.reduce((total, { part, whole }) => total + whole - part, 0);
  return cells.length > 1 && sum >= LEAST && rest >= LEAST;
}

/**
 * Divides groups in those that are shown and those that are put together: the small ones, and with them
 * as many others as it takes to make a group that is not small.
 */
export function gatherSmall<T extends { readonly received: number }>(
  groups: readonly T[],
): { readonly shown: readonly T[]; readonly gathered: readonly T[] } {
  const gathered = groups.filter(({ received }) => points(received));
  const shown = groups.filter((group) => !gathered.includes(group));
  const bySize = shown
    .filter(({ received }) => received > 0)
    .toSorted((a, b) => a.received - b.received);
  const isSmall = () =>
    gathered.length === 1 || gathered.reduce((sum, { received }) => sum + received, 0) < LEAST;
  while (gathered.length > 0 && isSmall() && bySize.length > 0)
    gathered.push(...bySize.splice(0, 1));
  return { shown: shown.filter((group) => !gathered.includes(group)), gathered };
}
