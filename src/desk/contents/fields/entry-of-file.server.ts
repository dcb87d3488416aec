import type { Day } from '../../../kit/day.ts';
import type { OnlineContent } from '../online-content.server.ts';
import { boxesOf, entryFormOf, type WrittenEntry } from './entry-form.ts';
import type { EntryOfFile } from './EntryForm.tsx';
import { namedChoices } from './named-choices.server.ts';
import { shownProblems } from './shown-problems.ts';

interface AskedEntry {
  /** Empty for a new file. */
  readonly text: string;
  readonly today: Day;
  /** What was typed and not taken, with what is wrong in it. */
  readonly wrong?: WrittenEntry | undefined;
}

/**
 * The boxes of a file, filled in.
 * @returns nothing for what is written as a text: a long kind, or a file that cannot be read
 */
export async function entryOfFile(
  online: OnlineContent,
  path: string,
  { text, today, wrong }: AskedEntry,
): Promise<EntryOfFile | undefined> {
  const entry = entryFormOf(path);
  const typed = entry === undefined ? undefined : (wrong?.typed ?? boxesOf(entry, text, today));
  if (entry === undefined || typed === undefined) return undefined;
  const problems = shownProblems(wrong?.problems ?? []);
  return { entry, drawn: { typed, problems, choices: await namedChoices(online) } };
}
