import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commune } from '../commune/commune.ts';
import { readEnvironment } from './environment.ts';

/** The built site that functions answer for. */
export interface Site {
  /** Folder of the built pages. */
  readonly folder: string;
  readonly commune: Commune;
  /** Public address, without a final slash. */
  readonly url: string;
}

/**
 * Reads what the build wrote, in the folder that `PARVIS_BUILT` names. On Netlify, `included_files` puts
 * `dist/` beside the function, in the folder that Lambda names.
 */
export async function readSite(environment: NodeJS.ProcessEnv): Promise<Site> {
  const folder = join(
    [environment.PARVIS_BUILT, environment.LAMBDA_TASK_ROOT].find(Boolean) ?? process.cwd(),
    'dist',
  );
  const commune = await readCommune(folder, environment);
  const { PARVIS_SITE_URL: url } = readEnvironment(environment, ['PARVIS_SITE_URL']);
  return { folder, commune, url: url ?? commune.site };
}

/**
 * The commune of a built site, under the name that its rows are kept under: a rehearsal site beside the
 * real one, on one database, has another than the content says.
 * @param folder of its pages
 */
export async function readCommune(
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Commune> {
  // Written by our own build from content that it checked.
  const commune = JSON.parse(await readFile(join(folder, 'commune.json'), 'utf8')) as Commune;
  const { PARVIS_COMMUNE: id } = readEnvironment(environment, ['PARVIS_COMMUNE']);
  return { ...commune, id: id ?? commune.id };
}
