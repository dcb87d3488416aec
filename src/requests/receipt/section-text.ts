import { labelled } from '../../kit/labelled.ts';
import type { ReceiptSection } from '../../law/receipt.ts';
import { sectionBlocks, type SectionBlock } from './section-blocks.ts';

/** A section of a receipt in plain text, its title first. */
export function sectionText(section: ReceiptSection): readonly string[] {
  return [section.title.toUpperCase(), ...sectionBlocks(section).map(blockText)];
}

function blockText(block: SectionBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'link':
      return `${labelled(block.label)} ${block.url}`;
  }
}
