import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DESK_FOLDER } from '../../desk/desk-content.ts';
import { notePublicationState } from '../../host/releases/publication-note.ts';
import { noteRelease, openReleases } from '../../host/releases/releases.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { digestFiles } from '../build-stamp.ts';
import { copyContent } from '../copy-content.ts';
import { CODE } from './draw-release.ts';

/**
 * Puts online what `npm start` has just built, or found built: it is copied, and whatever is built in that
 * folder afterwards changes nothing for whoever looks at the site.
 */
export async function adoptBuilt(root: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const releases = openReleases(root, environment);
  const at = new Date().toISOString();
  const name = at.replaceAll(':', '-');
  const folder = releases.folderOf(name);
  await mkdir(folder, { recursive: true });
  const parts = ['dist', DESK_FOLDER];
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true });
  await copyContent(contentRoot(root, environment).folder, join(folder, 'content'));
  const rules = join(root, 'netlify.toml');
  if (existsSync(rules)) await copyFile(rules, join(folder, 'netlify.toml'));
  const code = digestFiles(root, CODE);
  await noteRelease(releases, { name, at, kind: 'whole', code, warnings: [] });
  await releases.putOnline(name);
  await notePublicationState(releases, 'published');
}
