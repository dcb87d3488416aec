/**
 * The word that was meant, when what is written differs from it by its capitals, accents, spaces or quotes,
 * or by two letters at most.
 */
export function closeWord(written: string, known: readonly string[]): string | undefined {
  const meant = plain(written);
  if (meant === '') return undefined;
  const most = meant.length < 5 ? 1 : 2;
  const near = known
    .map((word) => ({ word, changes: countChanges(meant, plain(word)) }))
    .filter(({ changes }) => changes <= most)
    .toSorted((one, other) => one.changes - other.changes);
  return near[0]?.word;
}

/** Letters and figures alone: « Vie associative » and `vie-associative` are the same. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z\d]/gu, '');
}

/** How many letters are added, taken out or changed between two words (Levenshtein). */
function countChanges(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_none, index) => index);
  for (let line = 0; line < one.length; line += 1) {
    const next = [line + 1];
    for (let column = 0; column < other.length; column += 1) {
      const changed = (row[column] ?? 0) + (one[line] === other[column] ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
