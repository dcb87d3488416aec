import type { solveChallenge } from '../../quotas/proof-challenge.ts';
import { sendWaiting } from '../device/send-waiting.ts';
import { keepSending, readSendings, type Sending } from '../device/sending.ts';
import { loadLater } from './load-later.ts';

/** Address of the script that calculates a proof of work: few people need it. */
declare const PROOF_SCRIPT: string;

const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 60_000;

let pause = FIRST_PAUSE_MS;
let timer = 0;

/** Sends what waits, now and again as long as something waits and the page is open. */
async function sendAll(): Promise<void> {
  clearTimeout(timer);
  if (await sendWaiting(solve)) return;
  timer = window.setTimeout(() => void sendAll(), pause);
  pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
}

const solve: typeof solveChallenge = async (challenge) => {
  const loaded = await loadLater<typeof import('../../quotas/proof-challenge.ts')>(PROOF_SCRIPT);
  return loaded?.solveChallenge(challenge);
};

/** Keeps what was confirmed, then only sends it: nothing that happens in between loses it. */
export async function confirmSending(
  sending: Pick<Sending, 'key' | 'slug' | 'title' | 'body' | 'shown' | 'isShared'>,
): Promise<void> {
  await keepSending({
    ...sending,
    confirmedAt: Date.now(),
    state: 'waiting',
    told: [],
    notBefore: 0,
    receipt: '',
  });
  void askWorker();
  again();
}

/** Sends again at once what was to wait. */
export async function sendNow(asked: string): Promise<void> {
  const found = (await readSendings()).find(({ key }) => key === asked);
  if (found !== undefined) await keepSending({ ...found, notBefore: 0 });
  again();
}

/** Sends what an earlier visit left, and whatever waits when the network is back. */
export function startSender(): void {
  addEventListener('online', again);
  again();
}

function again(): void {
  pause = FIRST_PAUSE_MS;
  void sendAll();
}

interface SyncRegistration {
  readonly sync?: { register(name: string): Promise<void> };
}

/** Where the browser can, the worker sends once the network is back, even without any page. */
async function askWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = (await navigator.serviceWorker.ready) as SyncRegistration;
  // Refused where the person does not want it: pages send by themselves.
  await registration.sync?.register('envois').catch(() => undefined);
}
