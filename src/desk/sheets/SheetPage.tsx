import { formatDay } from '../../kit/format-day.ts';
import { sheetTexts } from '../../publishing/sheets/knowledge-sheets-texts.ts';
import type { DeskSheet } from '../desk-content.ts';
import { SheetBody } from './SheetBody.tsx';
import { SHEETS_PAGE } from './sheets-paths.ts';
import { sheetsTexts as texts } from './sheets-texts.ts';

/** One sheet, whole. */
export function SheetPage({ sheet }: { readonly sheet: DeskSheet }) {
  const { theme, question, isInternal, procedures, reviewedOn, reviewOn, owner } = sheet;
  return (
    <>
      <p class="hint">
        <a href={SHEETS_PAGE}>{texts.all}</a>
      </p>
      <p class="over-title">{theme}</p>
      <h1>{question}</h1>
      {isInternal && <p class="tag">{texts.internal}</p>}
      <SheetBody sheet={sheet} heading="h2" />
      {procedures.length > 0 && (
        <>
          <h2>{sheetTexts.procedures}</h2>
          <ul>
            {procedures.map(({ slug, title }) => (
              <li key={slug}>
                <a href={`/demarches/${slug}/`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="hint">
        {sheetTexts.checked(formatDay(reviewedOn), owner)}{' '}
        {sheetTexts.nextCheck(formatDay(reviewOn))}
      </p>
    </>
  );
}
