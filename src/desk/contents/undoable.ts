import type { Proposal } from '../../publishing/review/proposal.ts';

/**
 * The change that is online and can be undone at once: what it took the place of was online, and approved.
 * @param history proposals for one file, the last one first
 * @param text of the file online
 */
export function undoableOf(
  history: readonly Proposal[],
  text: string | null,
): Proposal | undefined {
  const last = history.find(({ state }) => state === 'online');
  // Changed since by another way: what would come back is not the version before.
  return last?.before !== undefined && last.text === text ? last : undefined;
}
