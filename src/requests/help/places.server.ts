import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepOnce } from '../../kit/keep-once.ts';

/** A structure where mediators help, in the words of the national standard. */
export interface HelpPlace {
  readonly id: string;
  readonly nom: string;
  readonly telephone?: string | undefined;
  /** Several are separated by `|`. */
  readonly courriels?: string | undefined;
  readonly adresse?: string | undefined;
  readonly commune?: string | undefined;
  readonly code_postal?: string | undefined;
  readonly code_insee?: string | undefined;
}

/** Phone and e-mail addresses of a structure, as a filing writes those of a person. */
export function contactsOf({ telephone, courriels = '' }: HelpPlace): readonly string[] {
  const emails = courriels.split('|').map((email) => email.trim().toLowerCase());
  return [telephone ?? '', ...emails].filter((contact) => contact !== '').slice(0, 20);
}

/** Finds a structure by its identifier; `undefined` when the content names it no more. */
export type FindPlace = (id: string) => Promise<HelpPlace | undefined>;

/** Name of the structure that helped with a filing; nothing where nobody did. */
export async function nameHelper(
  places: FindPlace,
  helpedBy: string | null,
): Promise<string | undefined> {
  return helpedBy === null ? undefined : ((await places(helpedBy))?.nom ?? helpedBy);
}

/** Reads the places of help that the build wrote, once. @param siteFolder the built site, `dist/` */
export function createPlaceList(siteFolder: string): () => Promise<readonly HelpPlace[]> {
  return keepOnce(async () => {
    const text = await readFile(join(siteFolder, 'lieux.json'), 'utf8');
    // Written by our own build, which checked it.
    return JSON.parse(text) as readonly HelpPlace[];
  });
}

/** Finds one of them. @param siteFolder the built site, `dist/` */
export function createPlaceFinder(siteFolder: string): FindPlace {
  const places = createPlaceList(siteFolder);
  return async (id) => (await places()).find((place) => place.id === id);
}
