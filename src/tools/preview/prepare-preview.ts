import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { copySources } from '../../local/copy-sources.ts';
import { contentRoot, type ContentRoot } from '../../site/content/content-root.ts';
import { tryContentIn, tryFileIn, type TriedFile } from '../command/try-content.ts';
import type { Draft } from './find-draft.ts';

/**
 * Puts together, in a folder of its own, what draws the whole site with a draft among the procedures.
 * @param root folder of the project
 * @param folder emptied first
 * @param content what the draft comes into; that of the project without it
 * @throws {StopError} telling the person what to mend
 */
export async function preparePreview(
  root: string,
  folder: string,
  draft: Draft,
  content: ContentRoot = contentRoot(root),
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await put(draft, (file) => tryContentIn(contentRoot(folder, {}).folder, content, file));
  copySources(root, folder);
}

/** Puts the draft as it is now in the place of what it was. @throws {StopError} telling the person what to mend */
export function putDraftAgain(folder: string, draft: Draft, content: ContentRoot): Promise<void> {
  return put(draft, (file) => tryFileIn(contentRoot(folder, {}).folder, content, file));
}

async function put(
  { slug, path, shown }: Draft,
  tryIt: (file: TriedFile) => ReturnType<typeof tryFileIn>,
): Promise<void> {
  const text = readFileSync(path, 'utf8');
  const { own, others } = await tryIt({ path: `demarches/${slug}.md`, text, shown });
  const refused = own ?? others;
  if (refused !== undefined) throw refused;
}
