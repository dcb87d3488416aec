import type { ReceiptSection } from '../../law/receipt.ts';
import { sectionBlocks, type SectionBlock } from './section-blocks.ts';

/** What a section of the receipt says under its heading, on the page and in the e-mail. */
export function SectionBody({ section }: { section: ReceiptSection }) {
  return (
    <>
      {sectionBlocks(section).map((block, index) => (
        <Block block={block} key={index} />
      ))}
    </>
  );
}

function Block({ block }: { block: SectionBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'link':
      return (
        <p>
          <a href={block.url} rel="external">
            {block.label}
          </a>
        </p>
      );
  }
}
