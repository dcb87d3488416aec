import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { builtPages } from '../../src/site/measuring/built-pages.ts';
import { greedyCover } from './greedy-cover.ts';
import { ROOT } from './project.ts';

/**
 * A few built pages that hold together every arrangement of elements of the site: each tag and class,
 * inside its parents and after its neighbour. What the style does is seen on them; on the other pages
 * only words change.
 */
export async function pagesOfEachShape(): Promise<readonly string[]> {
  const candidates: { item: string; parts: readonly string[] }[] = [];
  for await (const { path, html } of builtPages(join(ROOT, 'dist'))) {
    candidates.push({ item: path, parts: shapesOf(new JSDOM(html).window.document) });
  }
  return greedyCover(candidates);
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
