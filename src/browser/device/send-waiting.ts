import { readSendingReply, type SendingReply } from '../../filing/sending-reply.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import type { solveChallenge } from '../../quotas/proof-challenge.ts';
import { RefusedFileError } from './send-file.ts';
import { sendFilesFirst } from './send-files-first.ts';
import { keepReceived, keepSending, readSendings, type Sending } from './sending.ts';
import { timeLimit } from './time-limit.ts';

/** A network that answers nothing for so long is lost. */
const TIMEOUT_MS = 30_000;
/** Status of what may be sent later. */
const TOO_MANY = 429;

/**
 * Sends what waits, one after the other. Pages and the worker may all call it: one sends at a time,
 * and the key makes a second sending harmless.
 * @param solve does the calculation that is asked of a source that sends much
 * @returns whether nothing waits any more
 */
export async function sendWaiting(solve: typeof solveChallenge): Promise<boolean> {
  const send = async () => {
    for (const sending of await readSendings()) {
      if (sending.state === 'waiting' && sending.notBefore <= Date.now())
        await sendOne(sending, solve);
    }
    return (await readSendings()).every(({ state }) => state !== 'waiting');
  };
  return 'locks' in navigator ? navigator.locks.request('envois', send) : send();
}

async function sendOne(sending: Sending, solve: typeof solveChallenge): Promise<void> {
  const answer = await askWithFiles(sending, solve);
  if (answer === undefined) return;
  const now = (await readSendings()).find(({ key }) => key === sending.key);
  // Confirmed again meanwhile, with other answers: those wait for an answer of their own.
  if (now !== undefined && now.body !== sending.body) return;
  if ('receipt' in answer) {
    const cleared = { state: 'received', body: '', shown: '', told: [] } as const;
    await keepReceived({ ...sending, ...answer, ...cleared });
  } else if ('problems' in answer) {
    const told = answer.problems.map(({ message }) => message);
    await keepSending({ ...sending, state: 'refused', told });
  } else {
    const { paragraphs: told, wait, receipt = '', attestation } = answer.refusal;
    const notBefore = Date.now() + (wait ?? 0) * 1000;
    const state = wait === undefined ? 'refused' : 'waiting';
    // The first one: it is of the hour that may matter.
    await keepSending({ attestation, ...sending, state, told, notBefore, receipt });
  }
}

/** A file that cannot be joined is told as the function would tell it. */
async function askWithFiles(
  sending: Sending,
  solve: typeof solveChallenge,
): Promise<SendingReply | undefined> {
  try {
    const whole = await sendFilesFirst(sending);
    const answer = await ask(whole);
    if (!answer || !('refusal' in answer) || !answer.refusal.proof) return answer;
    const proof = await solve(answer.refusal.proof).catch(() => undefined);
    // Without it, the sending waits as long as it is told.
    return proof === undefined ? answer : await ask(whole, proof);
  } catch (error) {
    const isForLater = !(error instanceof RefusedFileError) || error.status === TOO_MANY;
    return isForLater ? undefined : { problems: [{ message: error.message }] };
  }
}

/** @returns nothing when no answer of ours came: it may be stored or not, and is sent again */
async function ask({ slug, body }: Sending, proof?: string): Promise<SendingReply | undefined> {
  const form = new URLSearchParams(body);
  if (proof !== undefined) form.set(PROTOCOL.proof, proof);
  try {
    const response = await fetch(`/api/demarches/${slug}`, {
      method: 'POST',
      body: form,
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: timeLimit(TIMEOUT_MS),
    });
    return readSendingReply(await response.text());
  } catch {
    return undefined;
  }
}
