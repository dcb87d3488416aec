import { StopError } from '../../../kit/stop-error.ts';
import { PUBLISHER, type Who } from '../../../publishing/review/proposal-event.ts';
import type { ContentRoot } from '../../../site/content/content-root.ts';
import { forgeTexts as texts } from './forge-texts.ts';
import { openGit } from './git.ts';

/** A file that was put online. */
export interface SentFile {
  /** Path from the folder of the content. */
  readonly path: string;
  readonly title: string;
  readonly author: Who;
  readonly message: string;
}

/** What became of the two sides. */
export type ForgeNews = 'same' | 'taken' | 'sent' | 'away' | 'code' | 'conflict';

/** The Git server of a commune, as the program that publishes sees it. */
export interface Forge {
  /** Takes what changed there, sends what waits here. Never throws for what the network does. */
  meet(): Promise<ForgeNews>;
  /** Notes a file that is online now, with who wrote it, and sends it. */
  send(file: SentFile): Promise<ForgeNews>;
}

/**
 * Follows a branch of a Git server from the copy that holds the content. Changes that touch anything but the
 * content are left to whoever updates the server: a program does not change under itself.
 * @param setting remote and branch: `origin/main`
 * @throws {StopError} when the content is in no copy of a repository
 */
export async function openForge(content: ContentRoot, setting: string): Promise<Forge> {
  const git = openGit(content.folder);
  if (!(await git.agrees('rev-parse', '--show-toplevel')))
    throw new StopError(texts.noCopy(content.name));
  const [remote = '', branch = ''] = setting.split(/\/(.*)/u);
  const inside = await git.run('rev-parse', '--show-prefix');

  const touchesOthers = async () => {
    const changed = await git.run('diff', '--name-only', '-z', 'HEAD...FETCH_HEAD');
    return changed.split('\0').some((path) => path !== '' && !path.startsWith(inside));
  };
  const push = async (): Promise<ForgeNews> =>
    (await git.agrees('push', '--quiet', remote, `HEAD:${branch}`)) ? 'sent' : 'away';
  const meet = async (): Promise<ForgeNews> => {
    if (!(await git.agrees('fetch', '--quiet', remote, branch))) return 'away';
    const isAhead = await git.agrees('merge-base', '--is-ancestor', 'FETCH_HEAD', 'HEAD');
    const isBehind = await git.agrees('merge-base', '--is-ancestor', 'HEAD', 'FETCH_HEAD');
    if (isAhead) return isBehind ? 'same' : push();
    if (await touchesOthers()) return 'code';
    // What somebody saved here and nobody sent is never overwritten: git refuses.
    if (isBehind) {
      return (await git.agrees('merge', '--ff-only', '--quiet', 'FETCH_HEAD'))
        ? 'taken'
        : 'conflict';
    }
    const named = identity(PUBLISHER);
    if (await git.agrees(...named, 'rebase', '--quiet', 'FETCH_HEAD')) return push();
    await git.agrees('rebase', '--abort');
    return 'conflict';
  };
  return {
    meet,
    send: async ({ path, title, author, message }) => {
      await git.run('add', '--all', '--', path);
      const signed = `--author=${author.name} <${addressOf(author)}>`;
      const words = ['-m', title, '-m', message, signed, '--', path];
      // The forge may have it already, when it was written on both sides.
      if (!(await git.agrees(...identity(PUBLISHER), 'commit', '--quiet', ...words))) return meet();
      return (await push()) === 'sent' ? 'sent' : meet();
    },
  };
}

/** Commits need an address; that of a person is nobody’s business in a repository. */
const addressOf = ({ id }: Who) => `${id === '' ? 'publication' : id}@parvis.invalid`;
const identity = (who: Who) => [
  ...['-c', `user.name=${who.name}`, '-c', `user.email=${addressOf(who)}`],
  ...['-c', 'commit.gpgSign=false'],
];
