import { labelled } from '../../kit/labelled.ts';
import type { ReceiptSection } from '../../law/receipt.ts';
import type { Pdf, PdfElement } from '../../pdf/pdf-document.server.ts';
import { addElement, LOOKS, writeHeading, writeText } from '../../pdf/pdf-text.server.ts';
import { sectionBlocks, type SectionBlock } from '../../requests/receipt/section-blocks.ts';

/** Draws a part of a receipt or of a letter, in the order that its page has. */
export function drawSection(doc: Pdf, parent: PdfElement, section: ReceiptSection): void {
  writeHeading(doc, parent, section.title);
  for (const block of sectionBlocks(section)) drawBlock(doc, parent, block);
}

function drawBlock(doc: Pdf, parent: PdfElement, block: SectionBlock): void {
  switch (block.kind) {
    case 'paragraph':
      writeText(doc, parent, 'P', block.text, LOOKS.plain);
      return;
    case 'list':
      drawList(doc, parent, block.items);
      return;
    case 'link':
      // On paper an address is read and typed.
      writeText(doc, parent, 'P', `${labelled(block.label)} ${block.url}`, LOOKS.plain);
  }
}

function drawList(doc: Pdf, parent: PdfElement, items: readonly string[]): void {
  const list = addElement(doc, parent, 'L');
  for (const item of items) {
    const body = addElement(doc, addElement(doc, list, 'LI'), 'LBody');
    writeText(doc, body, 'P', `– ${item}`, LOOKS.plain);
  }
}
