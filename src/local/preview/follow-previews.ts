import type { DraftPreviewStore } from '../../publishing/review/draft-preview-store.server.ts';
import type { ProposalStore } from '../../publishing/review/proposal-store.server.ts';
import { isShown } from '../../publishing/review/proposal.ts';
import { publishTexts as texts } from '../publish/publish-texts.ts';
import { drawDraft, type DrawnDraft } from './draw-draft.ts';

export interface FollowedPreviews extends DrawnDraft {
  readonly store: ProposalStore;
  readonly previews: DraftPreviewStore;
}

/** Draws the drafts whose link opens, once for each text: whoever serves the desk cannot build a site. */
export async function followPreviews(followed: FollowedPreviews, now: Date): Promise<void> {
  const { store, previews } = followed;
  for (const proposal of await store.list()) {
    if (!isShown(proposal, now) || (await previews.has(proposal))) continue;
    try {
      await previews.keep(proposal, await drawDraft(followed, proposal));
    } catch (error) {
      // Said to whoever opens the link, and not tried again every second.
      await previews.keep(proposal, { said: [texts.notDrawn], parts: {}, scripts: [] });
      throw error;
    }
  }
}
