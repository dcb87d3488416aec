import { readHelp } from './help-mark.ts';
import { readMark, setMark } from './marks.ts';

const MARK = 'partage';
/** For this page, where the browser keeps no mark. */
let isSharedHere = false;

/**
 * Whether others use this computer: the person said so, until the tab is closed, or a mediator helps them
 * here.
 */
export const isShared = (): boolean =>
  isSharedHere || readMark('sessionStorage', MARK) !== null || readHelp() !== undefined;

/** Remembers it for this tab, from the form to the review page. */
export function setShared(is: boolean): void {
  isSharedHere = is;
  setMark('sessionStorage', MARK, is ? 'oui' : '');
}
