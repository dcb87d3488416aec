import { readFileSync } from 'node:fs';

/** How often the draft is looked at: whatever writes it, and however, it is seen at once. */
const EVERY_MS = 200;

/**
 * Calls back when the text of a file has changed. Never twice at once; a file that goes and comes back, as some
 * tools write, is waited for.
 * @returns stops looking
 */
export function watchDraft(path: string, onChange: () => Promise<void>): () => void {
  let known = readFileSync(path, 'utf8');
  let isBusy = false;
  const look = async () => {
    const now = readFileSync(path, 'utf8');
    if (now === known) return;
    known = now;
    await onChange();
  };
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    look()
      .catch((error: unknown) => {
        if (!(error instanceof Error && 'code' in error)) throw error;
      })
      .finally(() => (isBusy = false));
  }, EVERY_MS);
  return () => clearInterval(timer);
}
