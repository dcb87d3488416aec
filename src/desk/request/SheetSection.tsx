import type { DeskSheet } from '../desk-content.ts';
import { SheetBody } from '../sheets/SheetBody.tsx';
import { deskSheetPath, SHEETS_PAGE } from '../sheets/sheets-paths.ts';
import { sheetsTexts } from '../sheets/sheets-texts.ts';
import { requestTexts as texts } from './request-texts.ts';

export interface SheetSectionProps {
  readonly sheets: readonly DeskSheet[];
  /** The one that the request is about. */
  readonly procedure: string;
}

/** Knowledge sheets about the procedure: those for agents alone whole, the others as links. */
export function SheetSection({ sheets, procedure }: SheetSectionProps) {
  const about = sheets.filter(({ procedures }) =>
    procedures.some(({ slug }) => slug === procedure),
  );
  return (
    <section class="card">
      <h2>{texts.sheets}</h2>
      {about.map((sheet) => (
        <Sheet key={sheet.slug} {...sheet} />
      ))}
      <p>
        <a href={SHEETS_PAGE}>{sheetsTexts.all}</a>
      </p>
    </section>
  );
}

function Sheet(sheet: DeskSheet) {
  const { slug, question, isInternal } = sheet;
  if (!isInternal) {
    return (
      <p>
        <a href={deskSheetPath(slug)}>{question}</a>
      </p>
    );
  }
  return (
    <details>
      <summary>
        {question} <span class="tag">{sheetsTexts.internal}</span>
      </summary>
      <SheetBody sheet={sheet} heading="h3" />
    </details>
  );
}
