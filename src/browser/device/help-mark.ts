import { readMark, setMark } from './marks.ts';

/** Key of the session of a mediator with a person, in `localStorage`: for every tab of the browser. */
const MARK = 'aide';

/** What the session is known by; nothing when nobody is helped here. */
export const readHelp = (): string | undefined => readMark('localStorage', MARK) ?? undefined;
export const setHelp = (mark: string): void => setMark('localStorage', MARK, mark);
