import { sheetTexts } from '../../publishing/sheets/knowledge-sheets-texts.ts';
import type { DeskSheet } from '../desk-content.ts';

export interface SheetBodyProps {
  readonly sheet: DeskSheet;
  /** Level of its headings. */
  readonly heading: 'h2' | 'h3';
}

/** What a sheet says: the answer first, then the rule, the other cases and the texts. */
export function SheetBody({ sheet, heading: Heading }: SheetBodyProps) {
  return (
    <>
      <p class="note">{sheet.answer}</p>
      <Heading>{sheetTexts.rule}</Heading>
      <p>{sheet.rule}</p>
      {/* Drawn by our own build from content that it checked. */}
      <div class="sheet" dangerouslySetInnerHTML={{ __html: sheet.html }} />
      <Heading>{sheetTexts.sources}</Heading>
      <ul>
        {sheet.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </>
  );
}
