import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes the browser half of Preact, which Astro writes even when no component is hydrated. No page
 * loads it: those of the search and of forms are files of their own.
 */
export async function removeScripts(folder: string): Promise<void> {
  for await (const file of glob('_astro/*.js', { cwd: folder })) await rm(join(folder, file));
}
