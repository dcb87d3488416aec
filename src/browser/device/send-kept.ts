import { keep } from './device-store.ts';
import { readDraftFiles, type DraftFile } from './draft-files.ts';
import { newKey } from './new-key.ts';
import { RefusedFileError, sendFile, type SendOptions } from './send-file.ts';

/**
 * Sends a file that may be kept, or goes on: a page, another tab and the worker take turns, and what
 * the server has is not sent again. What it forgot, a day after, leaves anew.
 * @returns what the form carries of the file
 * @throws as `sendFile`
 */
export async function sendKept(kept: DraftFile, options: SendOptions): Promise<string> {
  const send = async () => {
    try {
      return await sendFile(kept, options);
    } catch (error) {
      if (!(error instanceof RefusedFileError) || error.status !== 404) throw error;
      const anew = { ...kept, id: newKey() };
      const isKept = (await readDraftFiles()).some(({ key }) => key === kept.key);
      if (isKept) await keep('files', anew);
      return sendFile(anew, options);
    }
  };
  if (!('locks' in navigator)) return send();
  return navigator.locks.request(`fichier ${kept.key}`, { signal: options.signal }, send);
}
