import type { ShownProblem } from './shown-problems.ts';

/** Under the name of a box or of a group. */
export function EntryProblems({
  problems,
  id,
}: {
  readonly problems: readonly ShownProblem[];
  readonly id?: string | undefined;
}) {
  if (problems.length === 0) return null;
  return (
    <p class="message" id={id}>
      {problems.map(({ message }) => message).join(' ')}
    </p>
  );
}
