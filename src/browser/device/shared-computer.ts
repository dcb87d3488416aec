import { readMark, setMark } from './marks.ts';

/** Name of the mark, and what it holds for ever; else, the day of which it is true. */
const MARK = 'partage';
const ALWAYS = 'toujours';
/** For this page, where the browser keeps no mark. */
let isSharedHere = false;

/** The day of this machine: it is only compared with itself. */
const today = () => new Date().toDateString();

/** Whether this computer was said to be shared until somebody says otherwise: that of a public place. */
export const isAlwaysShared = (): boolean => readMark('localStorage', MARK) === ALWAYS;

/** Whether the person said that others use this computer: true until the next day, in every tab. */
export const isShared = (): boolean =>
  isSharedHere || [ALWAYS, today()].includes(readMark('localStorage', MARK) ?? '');

/** Remembers it, from the form to the review page and in the tabs that are opened next. */
export function setShared(is: boolean, isAlways: boolean): void {
  isSharedHere = is;
  setMark('localStorage', MARK, !is ? '' : isAlways ? ALWAYS : today());
}
