import { forget, readAll } from './device-store.ts';
import { forgetDraft, oldestDraft, readDraftFiles } from './draft-files.ts';

interface Kept {
  readonly key: string;
  readonly savedAt: number;
}

/**
 * Forgets drafts that are too old, of any procedure, and old files that nothing carries any more. No draft
 * is offered later for it: another tab may be writing a big file.
 */
export async function forgetOld(): Promise<void> {
  const isOld = ({ savedAt }: Pick<Kept, 'savedAt'>) => savedAt < oldestDraft();
  for (const { key } of (await readAll<Kept>('drafts')).filter(isOld)) await forgetDraft(key);
  const old = (await readDraftFiles()).filter(isOld);
  if (old.length === 0) return;
  const carriers = [...(await readAll<Kept>('drafts')), ...(await readAll<Kept>('sendings'))];
  for (const { key, draft } of old)
    if (!carriers.some((carrier) => carrier.key === draft)) await forget('files', key);
}
