import { HELPED } from '../../kit/protocol.ts';
import { readMark, setMark } from './marks.ts';
import { isAlwaysShared, setShared } from './shared-computer.ts';

/** What the session of a mediator with a person is known by; nothing when nobody is helped here. */
export const readHelp = (): string | undefined => readMark('localStorage', HELPED) ?? undefined;

/** Remembers it, and that nothing of a form is to be kept here. */
export function setHelp(mark: string): void {
  setMark('localStorage', HELPED, mark);
  setShared(true, isAlwaysShared());
}
