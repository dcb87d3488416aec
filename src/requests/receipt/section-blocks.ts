import type { ReceiptSection } from '../../law/receipt.ts';

/** One block of a section of the receipt, whatever it is drawn with. */
export type SectionBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/**
 * The order of a section, the same on the page, in the e-mail and in its text version: the first
 * paragraph introduces the items, the others follow them, the link closes.
 */
export function sectionBlocks(section: ReceiptSection): readonly SectionBlock[] {
  const { items = [], link } = section;
  const [introduction, ...others] = section.paragraphs.map((text): SectionBlock => ({
    kind: 'paragraph',
    text,
  }));
  return [
    ...(introduction === undefined ? [] : [introduction]),
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ...others,
    ...(link === undefined ? [] : [{ kind: 'link', ...link } as const]),
  ];
}
