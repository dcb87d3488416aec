import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Where bundled functions are kept, from the root of the project. */
export const BUNDLE_FOLDER = '.parvis/functions';

/** Where the parts that they share are, in that folder. */
export const PARTS_FOLDER = 'parts';

/** Names of the functions that `npm run build` bundled. */
export async function bundledFunctions(root: string): Promise<readonly string[]> {
  const files = await readdir(join(root, BUNDLE_FOLDER));
  return files.filter((file) => file.endsWith('.mjs')).map((file) => file.replace(/\.mjs$/u, ''));
}
