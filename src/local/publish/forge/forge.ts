import { join } from 'node:path';
import type { ContentRoot } from '../../../site/content/content-root.ts';
import { digestFiles } from '../../build-stamp.ts';
import { forgeTexts as texts } from './forge-texts.ts';
import { GitRefusal } from './git.ts';
import { blobDigest, openRepository } from './repository.ts';
import { takeFiles } from './take-files.ts';
import { openWaitingFiles, type SentFile } from './waiting-files.ts';

/** What happened, in sentences for the journal; nothing when all is as it was. */
export type ForgeNews = readonly string[];

/** The Git server of a commune, as the program that publishes sees it. */
export interface Forge {
  /** Reads the branch, and sends what waits. It waits for the network: never in the turn of publications. */
  exchange(): Promise<ForgeNews>;
  /** Puts what changed there in the content, once it is checked. In the turn of publications. */
  take(): Promise<ForgeNews>;
  /** Notes a file that is online now: it leaves at the next exchange. */
  send(file: SentFile): Promise<void>;
}

export interface ForgeSettings {
  readonly content: ContentRoot;
  /** Of its own: what is known of the server, and what waits. */
  readonly folder: string;
  /** Address of the repository, then `#` and the branch: `main` by default. */
  readonly address: string;
}

/**
 * Exchanges files of the content with a branch of a Git server. It has a copy of its own, without files on a disk:
 * the copy of a developer, its branches and its half-done work are never touched, and a program that is killed
 * leaves nothing half done. Files of the program are not looked at.
 * @throws {StopError} where there is no `git`
 */
export async function openForge({ content, folder, address }: ForgeSettings): Promise<Forge> {
  const [url = '', branch = 'main'] = address.split(/#(.*)/su);
  const repository = await openRepository(join(folder, 'depot.git'), url, branch);
  const waiting = openWaitingFiles(join(folder, 'attente'));
  /** What was refused last, and what both sides were then: checking it again holds publications. */
  let last: { readonly at: string; readonly news: ForgeNews } = { at: '', news: [] };

  async function flush(): Promise<ForgeNews> {
    const news: string[] = [];
    const held = new Set<string>();
    for (const { name, file } of await waiting.list()) {
      // What follows a file that waits for somebody waits after it.
      if (held.has(file.path)) continue;
      const theirs = await repository.files('theirs');
      const inside = theirs === undefined ? undefined : folderOfContent(theirs);
      if (inside === undefined) return [texts.noContent];
      const there = theirs?.get(inside + file.path);
      const isSame = there === digestOf(file.text);
      if (!isSame && there !== digestOf(file.before)) {
        held.add(file.path);
        news.push(texts.conflict(file.path));
        continue;
      }
      if (!isSame) {
        await repository.push({ ...file, path: inside + file.path });
        news.push(texts.sent);
      }
      await waiting.remove(name);
    }
    return [...new Set(news)];
  }

  return {
    exchange: async () => {
      try {
        await repository.fetch();
      } catch (error) {
        return [texts.away(reasonOf(error))];
      }
      try {
        return await flush();
      } catch (error) {
        return [texts.notSent(reasonOf(error))];
      }
    },
    take: async () => {
      const [theirs, seen] = await Promise.all([
        repository.files('theirs'),
        repository.files('seen'),
      ]);
      if (theirs === undefined) return [];
      const inside = folderOfContent(theirs);
      if (inside === undefined) return [texts.noContent];
      const own = new Set((await waiting.list()).map(({ file }) => file.path));
      // Nothing moved on either side since: the same would be found.
      const at = JSON.stringify([...theirs, ...own, digestFiles(content.folder, ['.'])]);
      if (at === last.at) return last.news;
      const { news, isDone } = await takeFiles({ repository, content, inside, own, theirs, seen });
      if (isDone) await repository.see();
      // What was taken is not said again, what waits for somebody is.
      last = isDone ? { at: '', news: [] } : { at, news };
      return news;
    },
    send: (file) => waiting.add(file),
  };
}

/** Where the repository keeps the content: at its root, or beside a program. */
function folderOfContent(files: ReadonlyMap<string, string>): string | undefined {
  return ['content/', ''].find((inside) => files.has(`${inside}commune.yml`));
}

/** Nothing for a file that is not there. */
const digestOf = (text: string | null) =>
  text === null ? undefined : blobDigest(Buffer.from(text));

/** @throws what is no refusal of `git` */
function reasonOf(error: unknown): string {
  if (!(error instanceof GitRefusal)) throw error;
  // A password in an address goes no further.
  return error.message.replaceAll(/\/\/[^/@\s]+@/gu, '//');
}
