import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { StopError } from '../../../kit/stop-error.ts';
import type { ContentRoot } from '../../../site/content/content-root.ts';
import { loadContent } from '../../../site/content/load-content.ts';
import { copyContent, GIT_FOLDER } from '../../copy-content.ts';
import { putBytes } from '../tried-text.ts';
import { forgeTexts as texts } from './forge-texts.ts';
import { blobDigest, type Repository } from './repository.ts';

export interface Taking {
  readonly repository: Repository;
  readonly content: ContentRoot;
  /** Folder of the content in the repository. */
  readonly inside: string;
  /** Files that wait to be sent: the exchange compares them. */
  readonly own: ReadonlySet<string>;
  /** What the server has now, and had the last time. */
  readonly theirs: ReadonlyMap<string, string>;
  readonly seen: ReadonlyMap<string, string> | undefined;
}

interface Taken {
  readonly news: readonly string[];
  /** Whether what the server has now needs no other look. */
  readonly isDone: boolean;
}

/** A file of the server; `undefined`: it is gone. */
type Changes = ReadonlyMap<string, Buffer | undefined>;

const ALERTS = 'alertes/';
const NAMED_AT_MOST = 3;

/**
 * Takes the files that changed on the server since the last time and are here as they were there. What the build
 * would refuse is not taken, but alerts that are right by themselves; what changed on both sides stays.
 */
export async function takeFiles(taking: Taking): Promise<Taken> {
  const { repository, content, inside, own, theirs, seen } = taking;
  const now = inFolder(theirs, inside);
  const before = inFolder(seen ?? new Map<string, string>(), inside);
  const isHere = async (path: string, digest: string | undefined) => {
    const bytes = await readFile(join(content.folder, path)).catch(() => undefined);
    return digest === (bytes === undefined ? undefined : blobDigest(bytes));
  };

  if (seen === undefined) {
    const all = new Set([...now.keys(), ...(await pathsOf(content.folder))]);
    const other: string[] = [];
    for (const path of all) if (!(await isHere(path, now.get(path)))) other.push(path);
    const news = other.length === 0 ? [] : [texts.different(listed(other))];
    return { news, isDone: other.length === 0 };
  }
  const changed = [...new Set([...now.keys(), ...before.keys()])].filter(
    (path) => now.get(path) !== before.get(path) && !own.has(path),
  );
  const changes = new Map<string, Buffer | undefined>();
  const news: string[] = [];
  for (const path of changed) {
    if (await isHere(path, now.get(path))) continue;
    const digest = now.get(path);
    if (await isHere(path, before.get(path)))
      changes.set(path, digest === undefined ? undefined : await repository.read(digest));
    else news.push(texts.conflict(path));
  }
  const problem = await tryChanges(content, changes);
  if (problem === undefined) {
    put(content.folder, changes);
    return { news: changes.size === 0 ? news : [...news, texts.taken], isDone: true };
  }
  const alerts = new Map([...changes].filter(([path]) => path.startsWith(ALERTS)));
  if (alerts.size > 0 && (await tryChanges(content, alerts)) === undefined) {
    put(content.folder, alerts);
    news.push(texts.taken);
  }
  return { news: [...news, texts.refused(problem)], isDone: false };
}

/** @returns what the build refuses in the content with these changes */
async function tryChanges(content: ContentRoot, changes: Changes): Promise<string | undefined> {
  if (changes.size === 0) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'parvis-forge-'));
  try {
    await copyContent(content.folder, folder);
    put(folder, changes);
    await loadContent({ ...content, folder });
    return undefined;
  } catch (error) {
    if (error instanceof StopError) return error.message;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function put(folder: string, changes: Changes): void {
  for (const [path, bytes] of changes) putBytes(folder, path, bytes ?? null);
}

async function pathsOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.startsWith(`${GIT_FOLDER}/`));
}

/** Files of a folder of the repository, from it. */
function inFolder(files: ReadonlyMap<string, string>, inside: string): ReadonlyMap<string, string> {
  const own = [...files].filter(([path]) => path.startsWith(inside));
  return new Map(own.map(([path, digest]) => [path.slice(inside.length), digest]));
}

function listed(paths: readonly string[]): string {
  const named = paths.toSorted().slice(0, NAMED_AT_MOST).join(', ');
  return paths.length > NAMED_AT_MOST ? `${named}…` : named;
}
