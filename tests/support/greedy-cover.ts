interface Candidate<T> {
  readonly item: T;
  /** What it shows. */
  readonly parts: readonly string[];
}

/**
 * Chooses few items that show together everything that all of them show: each time the one that
 * shows most of what is still missing.
 * @param first items taken in any case
 */
export function greedyCover<T>(
  candidates: readonly Candidate<T>[],
  first: readonly T[] = [],
): readonly T[] {
  const taken = candidates.filter(({ item }) => first.includes(item));
  const missing = new Set(candidates.flatMap(({ parts }) => parts));
  const remove = ({ parts }: Candidate<T>) => {
    for (const part of parts) missing.delete(part);
  };
  taken.forEach(remove);
  while (missing.size > 0) {
    const gain = ({ parts }: Candidate<T>) =>
      new Set(parts.filter((part) => missing.has(part))).size;
    const best = candidates.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    taken.push(best);
    remove(best);
  }
  return taken.map(({ item }) => item);
}
