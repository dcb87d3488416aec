import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { StopError } from '../../../kit/stop-error.ts';
import type { ContentRoot } from '../../../site/content/content-root.ts';
import { loadContent } from '../../../site/content/load-content.ts';
import { copyContent, GIT_FOLDER } from '../../copy-content.ts';
import { putBytes } from '../tried-text.ts';
import { forgeTexts as texts } from './forge-texts.ts';
import type { Repository } from './repository.ts';

export interface Taking {
  readonly repository: Repository;
  readonly content: ContentRoot;
  /** Folder of the content in the repository. */
  readonly inside: string;
  /** Files that wait to be sent: the exchange compares them. */
  readonly own: ReadonlySet<string>;
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
export async function takeFiles({ repository, content, inside, own }: Taking): Promise<Taken> {
  const [theirs, seen] = await Promise.all([repository.files('theirs'), repository.files('seen')]);
  const digests = (files: typeof theirs) =>
    new Map(
      [...(files ?? [])]
        .filter(([path]) => path.startsWith(inside))
        .map(([path, digest]) => [path.slice(inside.length), digest]),
    );
  const [now, before] = [digests(theirs), digests(seen)];
  const bytesOf = async (digest: string | undefined) =>
    digest === undefined ? undefined : repository.read(digest);
  const here = (path: string) => readFile(join(content.folder, path)).catch(() => undefined);
  const isHere = async (path: string, digest: string | undefined) =>
    areSame(await here(path), await bytesOf(digest));

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
    if (await isHere(path, before.get(path))) changes.set(path, await bytesOf(now.get(path)));
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

const areSame = (one: Buffer | undefined, other: Buffer | undefined) =>
  one === undefined || other === undefined ? one === other : one.equals(other);

function listed(paths: readonly string[]): string {
  const named = paths.toSorted().slice(0, NAMED_AT_MOST).join(', ');
  return paths.length > NAMED_AT_MOST ? `${named}…` : named;
}
