import { forget, keep, keepInstead, readAll } from './device-store.ts';
import { readDraftFiles } from './draft-files.ts';

/** What a person confirmed, until its receipt came and for thirty days after. */
export interface Sending {
  /** Submission key: whoever sends it, and however many times, it is filed once. */
  readonly key: string;
  /** Procedure. */
  readonly slug: string;
  readonly title: string;
  /** Instant of the confirmation, in milliseconds. */
  readonly confirmedAt: number;
  readonly state: 'waiting' | 'received' | 'refused';
  /** The form as it is posted; nothing once it is received. */
  readonly body: string;
  /** Text of the answers, where a page showed them by itself: their digest is that of this text. */
  readonly shown?: string;
  /** What the town hall answered, when it was not yes. */
  readonly told: readonly string[];
  /** Instant before which it is not sent again, in milliseconds. */
  readonly notBefore: number;
  /** Address of the receipt, or of the first one when other answers came before. */
  readonly receipt: string;
  /** What the server signed when it could not receive it, the first time. */
  readonly attestation?: string | undefined;
  /** Whether the computer is shared: nothing stays once it is received. */
  readonly isShared: boolean;
}

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
const MARK = 'envois';
/** Other pages and the worker; where there is no such channel, they look again at their next visit. */
const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel(MARK) : undefined;
let listen = (): void => undefined;

function tell(): void {
  listen();
  others?.postMessage('');
}

/** Everything confirmed on this device, the newest first. What is over is forgotten on the way. */
export async function readSendings(): Promise<readonly Sending[]> {
  const all = await readAll<Sending>('sendings');
  const isOver = ({ state, confirmedAt }: Sending) =>
    state === 'received' && confirmedAt < Date.now() - KEPT_MS;
  for (const { key } of all.filter(isOver)) await forget('sendings', key);
  return all.filter((sending) => !isOver(sending)).sort((a, b) => b.confirmedAt - a.confirmedAt);
}

/** Keeps a sending, and tells every page. */
export async function keepSending(sending: Sending): Promise<void> {
  await keep('sendings', sending);
  tell();
}

/** Keeps what was received, and forgets its draft and its files: the page that was told may go at once. */
export async function keepReceived(sending: Sending): Promise<void> {
  const files = await readDraftFiles(sending.key);
  await keepInstead('sendings', sending, [
    ['drafts', sending.key],
    ...files.map(({ key }) => ['files', key] as const),
  ]);
  tell();
}

/** Forgets a sending, and tells every page. */
export async function forgetSending(key: string): Promise<void> {
  await forget('sendings', key);
  tell();
}

/** Calls each time this page, another one or the worker changed a sending. */
export function onSendingChange(listener: () => void): void {
  listen = listener;
  if (others !== undefined) others.onmessage = listener;
}
