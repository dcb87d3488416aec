import { HELPED } from '../../kit/protocol.ts';
import { readMark, setMark } from './marks.ts';
import { isAlwaysShared, setShared } from './shared-computer.ts';

/** What the session of a mediator with a person is known by; nothing when nobody is helped here. */
export const readHelp = (): string | undefined => readMark('localStorage', HELPED) ?? undefined;

/** Instant of the last touch, in milliseconds of this machine. */
const SEEN = 'aide-vue';

/** Says that somebody is there. */
export const setSeen = (): void => setMark('localStorage', SEEN, String(Date.now()));

/** Whether nobody touched anything for that long: whoever was helped has gone without a word. */
export const isLeft = (milliseconds: number): boolean =>
  Date.now() - Number(readMark('localStorage', SEEN) ?? Date.now()) > milliseconds;

/** Remembers it, and that nothing of a form is to be kept here. */
export function setHelp(mark: string): void {
  setMark('localStorage', HELPED, mark);
  setSeen();
  setShared(true, isAlwaysShared());
}
