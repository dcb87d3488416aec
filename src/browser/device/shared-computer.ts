const MARK = 'partage';

/** Whether the person said that others use this computer: true until the tab is closed. */
export function isShared(): boolean {
  return sessionStorage.getItem(MARK) === 'oui';
}

/** Remembers it for this tab, from the form to the review page. */
export function setShared(is: boolean): void {
  if (is) sessionStorage.setItem(MARK, 'oui');
  else sessionStorage.removeItem(MARK);
}
