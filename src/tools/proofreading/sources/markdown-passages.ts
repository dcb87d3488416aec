import { markdownToMdast } from 'satteri';
import { typography } from '../../../kit/typography.ts';
import type { Passage, Piece } from '../passage.ts';

type Node = ReturnType<typeof markdownToMdast>;

/**
 * Texts of a page written in Markdown, with the French spaces that the site puts in.
 * @param firstLine line of the file where the text starts, counted from 1
 */
export function markdownPassages(body: string, firstLine: number): readonly Passage[] {
  const passages: Passage[] = [];
  const visit = (node: Node) => {
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
      const { pieces, links } = readBlock(node, firstLine);
      passages.push({ part: 'page', isTitle: node.type !== 'paragraph', pieces, links });
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(markdownToMdast(typography(body)));
  return passages;
}

function readBlock(block: Node, firstLine: number): Pick<Passage, 'pieces' | 'links'> {
  const pieces: { text: string; line: number }[] = [];
  const links: Piece[] = [];
  const add = (text: string, line: number) => {
    const last = pieces.at(-1);
    if (last?.line === line) last.text += text;
    else pieces.push({ text, line });
  };
  const visit = (node: Node) => {
    const line = firstLine + (node.position?.start.line ?? 1) - 1;
    if (node.type === 'text' || node.type === 'inlineCode') {
      node.value.split('\n').forEach((text, index) => add(text, line + index));
    }
    if (node.type === 'link') links.push({ text: plainText(node), line });
    if ('children' in node) node.children.forEach(visit);
  };
  visit(block);
  return { pieces, links };
}

function plainText(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', ' ');
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
