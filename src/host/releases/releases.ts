import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeShared } from './write-shared.ts';

/** A site that was built whole and checked: nothing in its folder ever changes. */
export interface Release {
  /** Instant of its build, which is its folder too: names are in the order of builds. */
  readonly name: string;
  /** When it was built, in ISO 8601, UTC. */
  readonly at: string;
  /** Whole, or the one before it with other alerts. */
  readonly kind: 'whole' | 'alerts';
  /** Digest of the code that its functions come from. */
  readonly code: string;
  /** What its editors should shorten, a sentence each. */
  readonly warnings: readonly string[];
}

/** Where releases are kept, and which one is online. */
export interface Releases {
  readonly folder: string;
  folderOf(name: string): string;
  codeFolderOf(code: string): string;
  /** Kept releases, the last one first. */
  list(): readonly Release[];
  /** The one that servers answer with; `undefined` before the first publication. */
  online(): Promise<Release | undefined>;
  /** Puts one online in one move: servers see the one before or this one, never half of it. */
  putOnline(name: string): Promise<void>;
  remove(name: string): void;
}

const POINTER = 'online.json';
const NOTE = 'release.json';

/**
 * The releases of a project: in `.parvis/publications`, or in the folder that `PARVIS_PUBLICATIONS` names
 * from the root of the project.
 */
export function openReleases(root: string, environment: NodeJS.ProcessEnv): Releases {
  const { PARVIS_PUBLICATIONS: named = '' } = environment;
  const folder = resolve(root, named === '' ? '.parvis/publications' : named);
  const folderOf = (name: string) => join(folder, 'releases', name);
  const read = (name: string) =>
    JSON.parse(readFileSync(join(folderOf(name), NOTE), 'utf8')) as Release;
  return {
    folder,
    folderOf,
    codeFolderOf: (code) => join(folder, 'code', code),
    list: () =>
      namesIn(join(folder, 'releases'))
        .toSorted()
        .toReversed()
        .flatMap((name) => {
          try {
            return [read(name)];
          } catch {
            // Not whole: its build was cut, or goes on.
            return [];
          }
        }),
    online: async () => {
      const text = await readFile(join(folder, POINTER), 'utf8').catch(() => undefined);
      if (text === undefined) return undefined;
      return read((JSON.parse(text) as { readonly release: string }).release);
    },
    putOnline: (name) => writeShared(join(folder, POINTER), { release: name }),
    remove: (name) => rmSync(folderOf(name), { recursive: true, force: true }),
  };
}

/** Says that a release is whole: the last thing that its build writes. */
export function noteRelease(releases: Releases, release: Release): Promise<void> {
  return writeShared(join(releases.folderOf(release.name), NOTE), release);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
