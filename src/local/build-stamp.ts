import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { parisDay } from '../kit/paris-time.ts';
import { contentRoot } from '../site/content/content-root.ts';
import { guideFolder } from '../site/content/guide-folder.ts';
import { GIT_FOLDER } from './copy-content.ts';

/** What the site is made from, besides the content and the national sheets. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];
/** Where what a build was made from is noted. */
export const BUILD_STAMP = '.astro/parvis-build';
/** Written by every build, whoever asked for it. */
const BUILT = 'dist/index.html';

/** Tells whether building the site again would change anything. */
export interface BuildStamp {
  /** Whether `dist/` was built from the same files and settings, on the same day, and by nothing since. */
  isCurrent(): boolean;
  /** Notes that `dist/` was just built. */
  note(): void;
}

/**
 * Reads what a build would read: a file that changes while it runs makes its note worthless.
 * @param environment of the build: what it holds of the clock and of folders counts
 */
export function createBuildStamp(root: string, environment: NodeJS.ProcessEnv): BuildStamp {
  const path = join(root, BUILD_STAMP);
  const digest = digestOf(root, environment);
  const stamp = () => [digest, statSync(join(root, BUILT)).mtimeMs].join(' ');
  return {
    isCurrent: () => {
      try {
        return readFileSync(path, 'utf8') === stamp();
      } catch {
        return false;
      }
    },
    note: () => {
      mkdirSync(join(root, '.astro'), { recursive: true });
      writeFileSync(path, stamp());
    },
  };
}

function digestOf(root: string, environment: NodeJS.ProcessEnv): string {
  const digest = createHash('sha256');
  const { PARVIS_NOW: held = '' } = environment;
  digest.update(`${process.version}\n${held}\n${parisDay(new Date())}\n`);
  for (const name of SOURCES) addTo(digest, name, join(root, name));
  // The editing tool names the folder: the same files elsewhere are another site.
  const { name, folder } = contentRoot(root, environment);
  addTo(digest, `content ${name}`, folder);
  addTo(digest, 'guide', guideFolder(root, environment));
  return digest.digest('hex');
}

/** What a folder or a file holds, told from anything else. @param paths from the root */
export function digestFiles(root: string, paths: readonly string[]): string {
  const digest = createHash('sha256');
  for (const path of paths) addTo(digest, path, join(root, path));
  return digest.digest('hex').slice(0, 16);
}

/** A file, or every file of a folder; nothing, where there is none. */
function addTo(digest: Hash, name: string, path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  digest.update(`${name} ${kindOf(stats)}\n`);
  if (stats?.isDirectory() !== true) {
    if (stats !== undefined) digest.update(readFileSync(path));
    return;
  }
  const entries = readdirSync(path).filter((entry) => entry !== GIT_FOLDER);
  for (const entry of entries.toSorted()) addTo(digest, entry, join(path, entry));
}

/** A file is told from one of other bytes by its size first; that of a folder depends on the disk. */
function kindOf(stats: Stats | undefined): string {
  if (stats === undefined) return 'nothing';
  return stats.isDirectory() ? 'folder' : `file of ${stats.size}`;
}
