import { greedyCover } from './greedy-cover.ts';
import type { SentPage } from './sent-pages.ts';

/**
 * A few pages that hold together every arrangement of elements of the site: each tag and class, inside
 * its parents and after its neighbour. What the style does is seen on them; on the other pages only
 * words change.
 */
export function pagesOfEachShape(pages: readonly SentPage[]): readonly SentPage[] {
  return greedyCover(pages.map((page) => ({ item: page, parts: shapesOf(page.document) })));
}

function shapesOf(document: Document): readonly string[] {
  const shapes = new Set<string>();
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('svg') !== null && element.localName !== 'svg') continue;
    const parent = element.parentElement;
    const before = element.previousElementSibling;
    shapes.add(`${nameOf(parent?.parentElement)} ${nameOf(parent)} ${nameOf(element)}`);
    shapes.add(`${nameOf(before)} + ${nameOf(element)}`);
  }
  return [...shapes];
}

function nameOf(element: Element | null | undefined): string {
  if (element === null || element === undefined) return '';
  const type = element.getAttribute('type') ?? '';
  return `${element.localName}.${element.getAttribute('class') ?? ''}${type}`;
}
