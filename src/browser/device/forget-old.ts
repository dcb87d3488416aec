import { forget, readAll } from './device-store.ts';
import { forgetDraft, oldestDraft, readDraftFiles } from './draft-files.ts';

interface Keyed {
  readonly key: string;
}
interface Kept extends Keyed {
  readonly savedAt: number;
}

/**
 * Forgets drafts that are too old, of any procedure, and old files that nothing carries any more. No draft
 * is offered later for it: another tab may be writing a big file.
 */
export async function forgetOld(): Promise<void> {
  const isOld = ({ savedAt }: Kept) => savedAt < oldestDraft();
  for (const { key } of (await readAll<Kept>('drafts')).filter(isOld)) await forgetDraft(key);
  const old = (await readDraftFiles()).filter(isOld);
  if (old.length === 0) return;
  const carriers = [...(await readAll<Keyed>('drafts')), ...(await readAll<Keyed>('sendings'))];
  for (const { key, draft } of old)
    if (!carriers.some((carrier) => carrier.key === draft)) await forget('files', key);
}
