import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DraftPreview } from './draft-preview.ts';
import type { Proposal } from './proposal.ts';

/** Drafts as the site draws them: the program that publishes draws them, the server shows them. */
export interface DraftPreviewStore {
  /** @returns nothing until the text that the proposal has now is drawn */
  find(proposal: Proposal): Promise<DraftPreview | undefined>;
  /** Whether it is drawn: asked every second, of each link. */
  has(proposal: Proposal): Promise<boolean>;
  keep(proposal: Proposal, preview: DraftPreview): Promise<void>;
}

/** @param folder of the proposals: a preview is beside the events of its own */
export function createDraftPreviewStore(folder: string): DraftPreviewStore {
  const fileOf = ({ id, writing }: Proposal) => join(folder, id, 'apercus', `${writing}.json`);
  return {
    find: async (proposal) => {
      const text = await readFile(fileOf(proposal), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : (JSON.parse(text) as DraftPreview);
    },
    has: (proposal) =>
      access(fileOf(proposal)).then(
        () => true,
        () => false,
      ),
    keep: async (proposal, preview) => {
      const file = fileOf(proposal);
      await mkdir(join(file, '..'), { recursive: true });
      // Whole at once: whoever serves reads it meanwhile.
      const part = `${file}.${randomUUID()}.part`;
      await writeFile(part, JSON.stringify(preview));
      await rename(part, file);
    },
  };
}
