import { COMPANION_PAGE } from '../../kit/paths.ts';
import { COMPANION_MARK, SESSION_OVER } from '../../kit/protocol.ts';
import { readHelp, setSeen } from '../device/help-mark.ts';
import { isAlwaysShared } from '../device/shared-computer.ts';
import { soon } from '../device/soon.ts';
import { onWiped, wipe } from './wipe.ts';

/** Time to find one’s glasses (WCAG 2.2.1). */
const WARNED_BEFORE_MS = 180_000;
/** A session of fifteen minutes is told often enough that somebody is there. */
const TOLD_EVERY_MS = 60_000;
/** Where a session begins, and its pages with it. @param mark what it is known by */
const startOf = (mark: string) => (isCompanion(mark) ? `${COMPANION_PAGE}/` : '/mediation/');
const isCompanion = (mark: string) => mark.startsWith(COMPANION_MARK);
/** Where it ends. */
export const endOf = (mark: string): string => `${startOf(mark)}fin/`;

export interface WatchedSession {
  /** What the session was known by when the page was shown. */
  readonly mark: string;
  /** How long it lasts without a touch. */
  readonly milliseconds: number;
  /** Says something, politely: nothing to take it back. */
  readonly say: (isSoon: boolean) => void;
}

/** Shows the start, and nothing of whoever was there. */
function leaveFor(mark: string): void {
  document.documentElement.hidden = true;
  location.replace(`${startOf(mark)}?${SESSION_OVER}`);
}

/**
 * Ends the session here and at the server, and erases the machine. Neither waits for the other, nor for a
 * network or a browser that says nothing: the next person is already there.
 * @param mark what it is known by
 */
export async function endSession(mark: string): Promise<void> {
  document.documentElement.hidden = true;
  // Asked first: the answer of the server may make the browser forget it.
  const isPublicPlace = isAlwaysShared();
  // Kept alive: the page leaves before a slow answer.
  const closed = fetch(endOf(mark), { method: 'POST', keepalive: true }).catch(() => undefined);
  await soon(Promise.all([closed, wipe(isPublicPlace)]));
  leaveFor(mark);
}

/**
 * Ends the session when nobody touches the page for that long, and tells the server when somebody does.
 * A page that the browser shows again after the end shows nothing of whoever was there.
 */
export function watchSession({ mark, milliseconds, say }: WatchedSession): void {
  let timers: number[] = [];
  let told = Date.now();
  const leave = () => leaveFor(mark);
  const end = () => endSession(mark);
  const wait = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [
      window.setTimeout(() => say(true), Math.max(0, milliseconds - WARNED_BEFORE_MS)),
      window.setTimeout(() => void end(), milliseconds),
    ];
  };
  const touch = () => {
    say(false);
    wait();
    setSeen();
    // Without an account, no server counts the minutes.
    if (isCompanion(mark) || Date.now() - told < TOLD_EVERY_MS) return;
    told = Date.now();
    void fetch(`${startOf(mark)}geste`, { method: 'POST' })
      .then(({ status }) => (status === 410 ? end() : undefined))
      .catch(() => undefined);
  };
  for (const name of ['pointerdown', 'keydown', 'input']) addEventListener(name, touch, true);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && readHelp() !== mark) leave();
  });
  onWiped(leave);
  wait();
}
