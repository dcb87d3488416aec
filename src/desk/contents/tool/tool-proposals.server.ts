import type { WaitingChange } from '../../../editing/desk-backend.ts';
import type { ProposalStore } from '../../../publishing/review/proposal-store.server.ts';
import { isOver } from '../../../publishing/review/proposal.ts';
import { proposalPage } from '../contents-paths.ts';
import { contentsTexts } from '../contents-texts.ts';
import type { OnlineContent } from '../online-content.server.ts';
import { titleOf } from '../title-of.server.ts';

/** Changes that wait for somebody, as whoever writes reads them under the tool. The last one first. */
export async function describeWaiting(
  store: ProposalStore,
  online: OnlineContent,
): Promise<readonly WaitingChange[]> {
  const waiting = (await store.list()).filter((proposal) => !isOver(proposal));
  return Promise.all(
    waiting.map(async (proposal) => ({
      title: await titleOf(proposal, online),
      state: contentsTexts.states[proposal.state],
      said: proposal.problems ?? [],
      href: proposalPage(proposal.id),
    })),
  );
}

/**
 * Who wrote a file by way of the desk, and when: commits, for the tool. The last one first.
 * @param path from the folder of the content
 */
export async function describeHistory(store: ProposalStore, path: string | undefined) {
  const all = (await store.list()).filter((proposal) => proposal.path === path);
  return all
    .flatMap(({ id, events }) =>
      events.map((event, index) => ({ ...event, sha: `${id}-${index}` })),
    )
    .filter(({ kind }) => kind === 'written')
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
    .map(({ sha, at, who }) => ({ sha, commit: { author: { name: who.name, date: at } } }));
}
