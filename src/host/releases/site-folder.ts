import { join } from 'node:path';
import { openReleases } from './releases.ts';

/** The pages that are online here, or those that the last build left at the root of the project. */
export async function siteFolder(root: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const releases = openReleases(root, environment);
  const online = await releases.online();
  return join(online === undefined ? root : releases.folderOf(online.name), 'dist');
}
