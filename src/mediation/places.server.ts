import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepOnce } from '../kit/keep-once.ts';
import type { MediationPlace } from '../publishing/places/mediation-place.ts';

/** Finds a structure by its identifier; `undefined` when the content names it no more. */
export type FindPlace = (id: string) => Promise<MediationPlace | undefined>;

/** Reads the places of help that the build wrote, once. @param siteFolder the built site, `dist/` */
export function createPlaceFinder(siteFolder: string): FindPlace {
  const places = keepOnce(async () => {
    const text = await readFile(join(siteFolder, 'lieux.json'), 'utf8');
    // Written by our own build, which checked it.
    return JSON.parse(text) as readonly MediationPlace[];
  });
  return async (id) => (await places()).find((place) => place.id === id);
}
