import { readHelp } from '../device/help-mark.ts';
import { isAlwaysShared } from '../device/shared-computer.ts';
import { onWiped, wipe } from './wipe.ts';

/** Time to find one’s glasses (WCAG 2.2.1). */
const WARNED_BEFORE_MS = 180_000;
/** A session of fifteen minutes is told often enough that somebody is there. */
const TOLD_EVERY_MS = 60_000;
const START = '/mediation/';
/** Where a session ends. */
export const END = `${START}fin/`;

export interface WatchedSession {
  /** What the session was known by when the page was shown. */
  readonly mark: string;
  /** How long it lasts without a touch. */
  readonly milliseconds: number;
  /** Says something, politely: nothing to take it back. */
  readonly say: (isSoon: boolean) => void;
}

/**
 * Ends the session when nobody touches the page for that long, and tells the server when somebody does.
 * A page that the browser shows again after the end shows nothing of whoever was there.
 */
export function watchSession({ mark, milliseconds, say }: WatchedSession): void {
  let timers: number[] = [];
  let told = Date.now();
  const leave = () => {
    document.documentElement.hidden = true;
    location.replace(START);
  };
  const end = async () => {
    document.documentElement.hidden = true;
    // Asked first: the answer may make the browser forget it.
    const isPublicPlace = isAlwaysShared();
    await fetch(END, { method: 'POST' }).catch(() => undefined);
    await wipe(isPublicPlace);
    leave();
  };
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
    if (Date.now() - told < TOLD_EVERY_MS) return;
    told = Date.now();
    void fetch(`${START}geste`, { method: 'POST' })
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
