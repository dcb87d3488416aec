import { readMark, setMark } from './marks.ts';

/** Names of the marks. */
const TODAY = 'partage';
const ALWAYS = 'partage-toujours';
/** For this page, where the browser keeps no mark. */
let isSharedHere = false;

/** The day of this machine: it is only compared with itself. */
const today = () => new Date().toDateString();

/** Whether this computer was said to be shared until somebody says otherwise: that of a public place. */
export const isAlwaysShared = (): boolean => readMark('localStorage', ALWAYS) !== null;

/** Whether the person said that others use this computer: true until the next day, in every tab. */
export const isShared = (): boolean =>
  isSharedHere || isAlwaysShared() || readMark('localStorage', TODAY) === today();

/** Remembers it, from the form to the review page and in the tabs that are opened next. */
export function setShared(is: boolean, isAlways: boolean): void {
  isSharedHere = is;
  setMark('localStorage', TODAY, is ? today() : '');
  setMark('localStorage', ALWAYS, is && isAlways ? 'oui' : '');
}
