/** Where a mark is left: until the tab is closed, or on the device. */
type Place = 'sessionStorage' | 'localStorage';

/** A mark that the browser keeps; nothing where reading it is forbidden, or where there is no such place. */
export function readMark(place: Place, name: string): string | null {
  try {
    return window[place].getItem(name);
  } catch {
    return null;
  }
}

/** Leaves a mark, or takes it away: an empty one says nothing. Where that is forbidden, there is none. */
export function setMark(place: Place, name: string, mark: string): void {
  try {
    if (mark === '') window[place].removeItem(name);
    else window[place].setItem(name, mark);
  } catch {
    // Full, or forbidden.
  }
}
