import type { Passage, TextFile } from '../../src/tools/proofreading/passage.ts';

const BLOCKS = 'h1,h2,h3,h4,p,li,dt,dd,label,legend,summary,caption,th,td';

interface Page {
  readonly path: string;
  readonly document: Document;
}

/** What a page that the build made says between its header and its footer. It has no lines: all are 1. */
export function pageTexts({ path, document }: Page): TextFile {
  const blocks = [
    ...document.querySelectorAll<HTMLElement>('main :is(h1,h2,h3,h4,p,li,dt,dd,label,legend)'),
  ];
  const leaves = blocks.filter(
    (block) => block.querySelector(BLOCKS) === null && !citesTheLaw(block),
  );
  return { file: path, passages: leaves.flatMap(readBlock) };
}

/** Names of texts of law are not ours to reword. */
function citesTheLaw(block: Element): boolean {
  return block.closest('details')?.querySelector('summary')?.textContent === 'Textes de loi';
}

/** Where the style keeps the ends of lines, each line is read on its own: hours, addresses. */
function readBlock(block: HTMLElement): readonly Passage[] {
  const links = [...block.querySelectorAll('a')].map((link) => ({
    text: said(link.textContent),
    line: 1,
  }));
  const lines = block.classList.contains('lines')
    ? block.textContent.split('\n')
    : [block.textContent];
  return lines.map(said).map((text, index) => ({
    part: 'other',
    isTitle: !/[.!?…:;]$/u.test(text),
    pieces: [{ text, line: 1 }],
    links: index === 0 ? links : [],
  }));
}

function said(text: string): string {
  return text.replaceAll(/[ \n\t]+/gu, ' ').trim();
}
