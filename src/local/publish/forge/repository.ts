import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PUBLISHER, type Who } from '../../../publishing/review/proposal-event.ts';
import { runGit } from './git.ts';

/** The branch as the forge has it, and as it was when it was last taken. */
const THEIRS = 'refs/parvis/theirs';
const SEEN = 'refs/parvis/seen';
/** Mode of plain files: neither links nor repositories inside a repository. */
const PLAIN = '100';

/** What a commit changes and says. */
export interface Change {
  /** Path in the repository. */
  readonly path: string;
  /** `null`: the file goes. */
  readonly text: string | null;
  readonly author: Who;
  readonly title: string;
  readonly message: string;
}

/** A branch of a Git server, without files on a disk: nothing is ever half changed. */
export interface Repository {
  /** Asks the server. @throws {GitRefusal} when it does not answer */
  fetch(): Promise<void>;
  /**
   * Digests of the plain files of the branch, by path; those of the last time with `seen`. Nothing before the
   * first time. The same bytes have the same digest: see {@link blobDigest}.
   */
  files(at: 'theirs' | 'seen'): Promise<ReadonlyMap<string, string> | undefined>;
  /** A file, by the digest that {@link files} gives. */
  read(digest: string): Promise<Buffer>;
  /** Remembers that what the server has now is taken. */
  see(): Promise<void>;
  /** Adds a commit to the branch of the server. @throws {GitRefusal} when it moved, or refuses */
  push(change: Change): Promise<void>;
}

/**
 * @param folder of its own, made when it is not there
 * @param url of the server @param branch whose last commit counts
 */
export async function openRepository(
  folder: string,
  url: string,
  branch: string,
): Promise<Repository> {
  const git = (words: readonly string[], options = {}) => runGit(folder, words, options);
  const line = async (words: readonly string[], options = {}) =>
    (await git(words, options)).toString().trim();
  if (!existsSync(join(folder, 'HEAD'))) {
    mkdirSync(folder, { recursive: true });
    await git(['init', '--quiet', '--bare']);
  }
  const names = { theirs: THEIRS, seen: SEEN };
  return {
    fetch: async () => {
      await git(['fetch', '--quiet', '--no-tags', url, `+refs/heads/${branch}:${THEIRS}`]);
    },
    files: async (at) => {
      const known = await line(['for-each-ref', '--format=%(objectname)', names[at]]);
      if (known === '') return undefined;
      const listed = (await git(['ls-tree', '-r', '-z', names[at]])).toString();
      const rows = listed.split('\0').filter((row) => row.startsWith(PLAIN));
      return new Map(
        rows.map((row) => {
          const [facts = '', path = ''] = row.split(/\t(.*)/su);
          return [path, facts.split(' ')[2] ?? ''];
        }),
      );
    },
    read: (digest) => git(['cat-file', 'blob', digest]),
    see: async () => {
      await git(['update-ref', SEEN, THEIRS]);
    },
    push: async (change) => {
      const commit = await commitOn(folder, change);
      await git(['push', '--quiet', url, `${commit}:refs/heads/${branch}`]);
      await git(['update-ref', THEIRS, commit]);
    },
  };
}

/** What Git knows a file by, without asking it. */
export const blobDigest = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** Makes a commit upon what the server has. @returns its digest */
async function commitOn(folder: string, change: Change): Promise<string> {
  const { path, text, author, title, message } = change;
  const place = await mkdtemp(join(tmpdir(), 'parvis-index-'));
  const env = { GIT_INDEX_FILE: join(place, 'index') };
  const git = async (words: readonly string[], options = {}) =>
    (await runGit(folder, words, { env, ...options })).toString().trim();
  try {
    await git(['read-tree', THEIRS]);
    if (text === null) await git(['update-index', '--force-remove', '--', path]);
    else {
      const digest = await git(['hash-object', '-w', '--stdin'], { input: Buffer.from(text) });
      await git(['update-index', '--add', '--cacheinfo', `100644,${digest},${path}`]);
    }
    const tree = await git(['write-tree']);
    return await git(['commit-tree', tree, '-p', THEIRS], {
      env: { ...env, ...identity('AUTHOR', author), ...identity('COMMITTER', PUBLISHER) },
      input: Buffer.from(`${title}\n\n${message}\n`),
    });
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Commits need an address; that of a person is nobody’s business in a repository. */
const identity = (role: 'AUTHOR' | 'COMMITTER', { id, name }: Who) => ({
  [`GIT_${role}_NAME`]: name === '' ? PUBLISHER.name : name,
  [`GIT_${role}_EMAIL`]: `${id === '' ? 'publication' : id}@parvis.invalid`,
});
