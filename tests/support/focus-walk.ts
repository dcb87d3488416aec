import type { Page } from 'playwright';

/** Where the focus stopped. */
export interface FocusStop {
  /** Rank among what the keyboard can reach, in the order of the page; -1: nowhere. */
  readonly rank: number;
  readonly text: string;
  /** The element and the ring around it, in the window. */
  readonly clip: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Whether the whole element, or its start when it is tall, is inside the window. */
  readonly isInSight: boolean;
}

/** Puts the keyboard before the first element of the page. */
export async function startOfPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    window.scrollTo(0, 0);
  });
}

/** Everything that Tab should stop at, in the order of the page: one button for a group of choices. */
export function reachable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,summary'),
    ].filter((element) => element.checkVisibility());
    const stops = all.filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = all.filter(
        (other) => other instanceof HTMLInputElement && other.name === element.name,
      ) as HTMLInputElement[];
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    });
    for (const [rank, element] of stops.entries()) element.dataset.rank = String(rank);
    return stops.length;
  });
}

/**
 * What the keyboard can reach, by rank, and the classes around it: what looks alike has the same. A tag without
 * a class changes neither the ring nor what is behind it.
 */
export function reachableKinds(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-rank]')].map((element) => {
      const path = [`${element.localName}.${element.className}`];
      for (let one = element.parentElement; one !== null; one = one.parentElement)
        if (one.className !== '') path.unshift(`${one.localName}.${one.className}`);
      return path.join('>');
    }),
  );
}

/** Where the focus is now. */
export function focusStop(page: Page): Promise<FocusStop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const box = (element ?? document.body).getBoundingClientRect();
    const RING = 8;
    const left = Math.max(0, box.left - RING);
    const top = Math.max(0, box.top - RING);
    const right = Math.min(window.innerWidth, box.right + RING);
    const bottom = Math.min(window.innerHeight, box.bottom + RING);
    return {
      rank: Number(element?.dataset.rank ?? -1),
      text: (element?.textContent ?? '').trim().slice(0, 60) || (element?.id ?? ''),
      clip: {
        x: left,
        y: top,
        width: Math.max(1, right - left),
        height: Math.max(1, bottom - top),
      },
      isInSight: box.top >= -1 && box.left >= -1 && box.top < window.innerHeight - 8,
    };
  });
}
