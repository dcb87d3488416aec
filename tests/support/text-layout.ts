import type { Page } from 'playwright';

/**
 * Looks at every text of a page as it is laid out now.
 * @returns what a person would miss: a page wider than its window, a text that is cut or covered
 */
export function layoutProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth)
      problems.push(`page de ${scrollWidth} px dans une fenêtre de ${clientWidth} px`);

    // Kept for screen readers, or shown on focus: never read by sight here.
    const unseen = '.sr,.skip,textarea,style,details:not([open]) > :not(summary)';
    const lines: { element: Element; text: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.nodeValue ?? '').trim();
      if (element === null || text === '' || element.closest(unseen) !== null) continue;
      if (getComputedStyle(element).display === 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push({ element, text, box });
    }

    const isCut = (element: Element, box: DOMRect) => {
      for (let parent: Element | null = element; parent !== null; parent = parent.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(parent);
        const frame = parent.getBoundingClientRect();
        const isOver = (from: number, to: number, min: number, max: number) =>
          from < min - 1 || to > max + 1;
        if (overflowX !== 'visible' && isOver(box.left, box.right, frame.left, frame.right))
          return true;
        if (overflowY !== 'visible' && isOver(box.top, box.bottom, frame.top, frame.bottom))
          return true;
      }
      return box.left < -1 || box.right > clientWidth + 1;
    };
    for (const { element, text, box } of lines)
      if (isCut(element, box)) problems.push(`texte coupé : ${text.slice(0, 60)}`);

    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const width =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (width > 4 && height > 5)
          problems.push(
            `textes l’un sur l’autre : ${one.text.slice(0, 40)} / ${other.text.slice(0, 40)}`,
          );
      }
    }
    return problems;
  });
}

/** The words of the page in order, as they are shown now. */
export function shownWords(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replaceAll(/\s+/gu, ' ').trim());
}
