import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildSite } from '../../local/build-site.ts';
import { copySources } from '../../local/copy-sources.ts';
import { contentRoot, type ContentRoot } from '../../site/content/content-root.ts';
import { tryContentIn } from '../command/try-content.ts';
import type { Draft } from './find-draft.ts';

/**
 * Builds the whole site with a draft among the procedures, in a folder of its own: what a person will
 * see is what the build draws, and `dist` is not touched.
 * @param root folder of the project
 * @param folder emptied first
 * @param content what the draft comes into; that of the project without it
 * @throws {StopError} telling the person what to mend
 */
export async function buildPreview(
  root: string,
  folder: string,
  draft: Draft,
  content: ContentRoot = contentRoot(root),
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const copy = contentRoot(folder, {});
  const path = `demarches/${draft.slug}.md`;
  const text = readFileSync(draft.path, 'utf8');
  const tried = { path, text, shown: draft.shown };
  const { own, others } = await tryContentIn(copy.folder, content, tried);
  const refused = own ?? others;
  if (refused !== undefined) throw refused;
  copySources(root, folder);
  await buildSite(folder, { PARVIS_CONTENT: copy.name });
}
