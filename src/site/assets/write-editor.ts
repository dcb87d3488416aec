import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forgeBackend, publishMode } from '../../editing/backend.ts';
import { buildConfiguration } from '../../editing/configuration.ts';
import type { Editing } from '../../editing/editing.ts';
import { PUBLICATION_STATE_PATH } from '../../editing/publication-state.ts';
import type { ServedConfiguration } from '../../editing/tool-configuration.ts';
import type { WrittenContent } from '../../publishing/content-register.ts';
import type { ContentRoot } from '../content/content-root.ts';
import { publicContent } from '../content/public-content.ts';
import { readWritten } from '../content/read-written.ts';
import { EDITOR_PATH } from '../measuring/built-pages.ts';
import { bundleEditor } from './bundle-editor.ts';

/**
 * Writes the editing tool into a built site: its scripts, and what it edits. `PARVIS_KEEP_TOOL=1`: whoever
 * publishes copies the scripts, which the same code made before.
 * @param content what the tool edits, already checked
 */
export async function writeEditor(
  root: string,
  site: string,
  editing: Editing | undefined,
  content: ContentRoot,
): Promise<void> {
  const served: ServedConfiguration = {
    hasForge: editing !== undefined,
    content: content.name,
    config: buildConfiguration(forgeBackend(editing), content.name, publishMode(editing)),
  };
  const folder = join(site, EDITOR_PATH);
  if (process.env.PARVIS_KEEP_TOOL !== '1') await bundleEditor(root, site);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'configuration.json'), JSON.stringify(served));
  const { written } = await readWritten(content);
  const known = publicContent(written as WrittenContent);
  await writeFile(join(folder, 'contenu.json'), JSON.stringify(known));
  // A host that publishes answers in its place; where none does, nothing is known, and nothing is missing.
  await writeFile(join(site, PUBLICATION_STATE_PATH), 'null');
}
