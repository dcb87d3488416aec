import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { contentRoot } from './content-root.ts';

/** What is drawn again after a change, in `astro dev` alone: builds have no watcher. */
const followers = new Set<() => Promise<void>>();
let timer: NodeJS.Timeout | undefined;

/** A tool that writes several files makes one change. */
const TOGETHER_MS = 80;

/**
 * Reads the content again when a file of it changes, so that a page shows it within seconds. A content that is
 * refused is said in the terminal: pages keep what they had.
 * @param forget called once a change, before collections are filled again
 * @param fill fills a collection
 */
export function followContent(
  { watcher, config, logger }: LoaderContext,
  forget: () => void,
  fill: () => Promise<void>,
): void {
  if (watcher === undefined) return;
  followers.add(async () => {
    try {
      await fill();
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error));
    }
  });
  if (followers.size > 1) return;
  const { folder } = contentRoot(fileURLToPath(config.root));
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      forget();
      for (const follow of followers) void follow();
    }, TOGETHER_MS);
  });
}
