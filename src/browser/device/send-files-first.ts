import { PROTOCOL } from '../../kit/protocol.ts';
import { answerOfFile, readReferences } from '../../questions/files/files.ts';
import { digestOf } from './digest.ts';
import { readDraftFiles } from './draft-files.ts';
import { sendKept } from './send-kept.ts';
import type { Sending } from './sending.ts';
import { timeLimit } from './time-limit.ts';

/** The server forgets what nobody filed after a day. */
const MAY_BE_FORGOTTEN_MS = 20 * 60 * 60 * 1000;
/** A page that sends the same file keeps the others waiting this long at most. */
const LONGEST_MS = 10 * 60 * 1000;

/**
 * Sends the files that a sending carries and that are kept here, before the sending itself.
 * @returns the sending as it is posted, with what the server says of its files
 * @throws {RefusedFileError} when one cannot be joined; anything else when it is for later
 */
export async function sendFilesFirst(sending: Sending): Promise<Sending> {
  const body = new URLSearchParams(sending.body);
  let { shown } = sending;
  for (const kept of await readDraftFiles()) {
    const ids = [kept.key, kept.id].map((id) => `${id} `);
    const carrier = [...body].find(([, value]) => ids.some((id) => value.startsWith(id)));
    const isOld = kept.draft === sending.key && kept.savedAt < Date.now() - MAY_BE_FORGOTTEN_MS;
    if (carrier === undefined && !isOld) continue;
    const reference = await sendKept(kept, {
      signal: timeLimit(LONGEST_MS),
      onProgress: () => undefined,
      // It is tried again with the sending.
      wait: () => Promise.reject(new Error('Later')),
    });
    if (carrier === undefined) continue;
    const [control, before] = carrier;
    body.set(control, reference);
    shown = shown && replaceFile(shown, before, reference);
  }
  // What was shown is the same request, with the names that the server gives.
  if (shown !== undefined) body.set(PROTOCOL.digest, await digestOf(shown));
  return { ...sending, body: String(body) };
}

/** The text of answers, with a file as the server knows it in the place of what its name told. */
export function replaceFile(shown: string, before: string, after: string): string {
  return shown.replace(answerText(before), () => answerText(after));
}

/** A file as it stands in the text of the answers. */
function answerText(reference: string): string {
  return readReferences(reference)
    .map((file) => JSON.stringify(answerOfFile(file)))
    .join('');
}
