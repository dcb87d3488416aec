import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../site/content/content-error.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { contentRoot, shownPath } from '../../site/content/content-root.ts';
import { buildSite } from '../../local/build-site.ts';
import { copySources } from '../../local/copy-sources.ts';

import type { Draft } from './find-draft.ts';

/**
 * Builds the whole site with a draft among the procedures, in a folder of its own: what a person will
 * see is what the build draws, and `dist` is not touched.
 * @param root folder of the project
 * @param folder emptied first
 * @throws {Error} whose message tells the person what to mend
 */
export async function buildPreview(root: string, folder: string, draft: Draft): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const source = contentRoot(root);
  const copy = contentRoot(folder, {});
  cpSync(source.folder, copy.folder, { recursive: true });
  const path = `demarches/${draft.slug}.md`;
  copyFileSync(draft.path, join(copy.folder, path));
  try {
    await loadContent({ ...source, folder: copy.folder });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    // The file to mend is the draft, not its copy.
    error.message = error.message.replaceAll(shownPath(source, path), draft.shown);
    throw error;
  }
  copySources(root, folder);
  await buildSite(folder, { PARVIS_CONTENT: copy.name });
}
