/** Lines that one text has and the other does not, in their order. A line that moved is no change. */
export function changedLines(
  before: string | null,
  after: string | null,
): { readonly taken: readonly string[]; readonly added: readonly string[] } {
  return { taken: without(before, after), added: without(after, before) };
}

function without(text: string | null, other: string | null): readonly string[] {
  const left = new Map<string, number>();
  for (const line of linesOf(other)) left.set(line, (left.get(line) ?? 0) + 1);
  return linesOf(text).filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0 && line.trim() !== '';
  });
}

const linesOf = (text: string | null): readonly string[] => text?.split('\n') ?? [];
