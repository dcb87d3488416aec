/**
 * Slips of the finger between two words: signs left out, added, changed, or two that changed places
 * (Damerau and Levenshtein, each sign moved once).
 */
export function editDistance(one: string, other: string): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  let [beforeLast, last]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  for (const [i, sign] of a.entries()) {
    const row = [i + 1];
    for (const [j, target] of b.entries()) {
      const swapped =
        sign === b[j - 1] && target === a[i - 1] ? (beforeLast[j - 1] ?? 0) + 1 : Infinity;
      row.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (last[j + 1] ?? 0) + 1,
          (last[j] ?? 0) + (sign === target ? 0 : 1),
          swapped,
        ),
      );
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
