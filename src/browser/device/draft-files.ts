import { forget, readAll } from './device-store.ts';
import type { LeavingFile } from './send-file.ts';

/** A file that was chosen, kept on this device until the form is filed. */
export interface DraftFile extends LeavingFile {
  /** Stays the same when the server forgot the file, which then leaves under another `id`. */
  readonly key: string;
  /** Submission key of the form that it belongs to. */
  readonly draft: string;
  /** Milliseconds. */
  readonly savedAt: number;
}

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Instant of the oldest draft that is still kept, in milliseconds. */
export const oldestDraft = (): number => Date.now() - KEPT_MS;

/** The files that are kept for a form; without one, all of them. */
export async function readDraftFiles(draft?: string): Promise<readonly DraftFile[]> {
  const all = await readAll<DraftFile>('files');
  return all
    .filter((file) => draft === undefined || file.draft === draft)
    .sort((a, b) => a.savedAt - b.savedAt);
}

/** Forgets what was typed under a submission key, with its files. */
export async function forgetDraft(draft: string): Promise<void> {
  await forget('drafts', draft);
  for (const { key } of await readDraftFiles(draft)) await forget('files', key);
}
