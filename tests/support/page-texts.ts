import { JSDOM } from 'jsdom';
import type { BuiltPage } from '../../src/build/built-pages.ts';
import type { Passage, TextFile } from '../../src/proofreading/passage.ts';

const BLOCKS = 'h1,h2,h3,h4,p,li,dt,dd,label,legend,summary,caption,th,td';

/** What a page that the build made says between its header and its footer. It has no lines: all are 1. */
export function pageTexts({ path, html }: BuiltPage): TextFile {
  const { document } = new JSDOM(html).window;
  const blocks = [
    ...document.querySelectorAll<HTMLElement>('main :is(h1,h2,h3,h4,p,li,dt,dd,label,legend)'),
  ];
  const leaves = blocks.filter(
    (block) => block.querySelector(BLOCKS) === null && !citesTheLaw(block),
  );
  return { file: path, passages: leaves.map(readBlock) };
}

/** Names of texts of law are not ours to reword. */
function citesTheLaw(block: Element): boolean {
  return block.closest('details')?.querySelector('summary')?.textContent === 'Textes de loi';
}

function readBlock(block: HTMLElement): Passage {
  const links = [...block.querySelectorAll('a')].map((link) => ({ text: said(link), line: 1 }));
  const text = said(block);
  const isTitle = !/[.!?…:;]$/u.test(text);
  return { part: 'other', isTitle, pieces: [{ text, line: 1 }], links };
}

function said(element: Element): string {
  return element.textContent.replaceAll(/[ \n\t]+/gu, ' ').trim();
}
