import { contentRoot } from '../../site/content/content-root.ts';
import { digestFiles } from '../build-stamp.ts';

/** How often the content is looked at: a save is seen at once, and costs a few milliseconds. */
const EVERY_MS = 500;

/**
 * Calls back when files of the content have changed and stay as they are for a moment: a tool that writes
 * five files makes one publication. Never twice at once.
 * @returns stops looking
 */
export function watchContent(
  root: string,
  environment: NodeJS.ProcessEnv,
  onChange: () => Promise<void>,
): () => void {
  const { folder } = contentRoot(root, environment);
  let done = digestFiles(folder, ['.']);
  let last = done;
  let isBusy = false;
  const look = async () => {
    const now = digestFiles(folder, ['.']);
    const isStill = now === last;
    last = now;
    if (now === done || !isStill) return;
    done = now;
    await onChange();
  };
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    // A file that goes while it is read is looked at again.
    look()
      .catch(() => undefined)
      .finally(() => (isBusy = false));
  }, EVERY_MS);
  return () => clearInterval(timer);
}
