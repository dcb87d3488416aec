import { readMark, setMark } from './marks.ts';

const MARK = 'partage';
/** For this page, where the browser keeps no mark. */
let isSharedHere = false;

/** Whether the person said that others use this computer: true until the tab is closed. */
export const isShared = (): boolean => isSharedHere || readMark('sessionStorage', MARK) !== null;

/** Remembers it for this tab, from the form to the review page. */
export function setShared(is: boolean): void {
  isSharedHere = is;
  setMark('sessionStorage', MARK, is ? 'oui' : '');
}
