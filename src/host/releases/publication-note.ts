import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublicationState } from '../../editing/publication-state.ts';
import type { Releases } from './releases.ts';
import { writeShared } from './write-shared.ts';

const FILE = 'state.json';

/** What became of the last publication. @returns `undefined` before the first one */
export async function readPublicationState(
  releases: Releases,
): Promise<PublicationState | undefined> {
  const text = await readFile(join(releases.folder, FILE), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as PublicationState);
}

/** @param said why it was refused, or what to shorten */
export function notePublicationState(
  releases: Releases,
  state: PublicationState['state'],
  said: readonly string[] = [],
): Promise<void> {
  const noted: PublicationState = { state, at: new Date().toISOString(), said };
  return writeShared(join(releases.folder, FILE), noted);
}
