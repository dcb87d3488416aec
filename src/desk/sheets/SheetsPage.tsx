import type { DeskSheet } from '../desk-content.ts';
import { deskSheetPath, SHEETS_PAGE } from './sheets-paths.ts';
import { sheetsTexts as texts } from './sheets-texts.ts';
import { SheetSearch } from './SheetSearch.tsx';

/** Every sheet, under its theme. */
export function SheetsPage({
  sheets,
  problem,
}: {
  readonly sheets: readonly DeskSheet[];
  /** What was wrong with the search. */
  readonly problem?: string;
}) {
  const themes = Map.groupBy(sheets, ({ theme }) => theme);
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <SheetSearch problem={problem} />
      <p class="hint">{texts.secret}</p>
      {[...themes].map(([theme, ofTheme]) => (
        <section key={theme}>
          <h2>{theme}</h2>
          <ul>
            {ofTheme.map((sheet) => (
              <li key={sheet.slug}>
                <SheetLink sheet={sheet} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** A sheet that a search found, and the words that led to it when its question has none of them. */
export interface FoundSheet {
  readonly sheet: DeskSheet;
  readonly synonyms: readonly string[];
}

export interface FoundSheetsPageProps {
  readonly words: string;
  /** Best first. */
  readonly found: readonly FoundSheet[];
  /** Whether the first holds every word, or only some of them. */
  readonly hasEveryWord: boolean;
}

/** Synonyms that are shown at most: they only say why a sheet is there. */
const MOST_SYNONYMS = 3;

/** What a search found, and where it looked. */
export function FoundSheetsPage({ words, found, hasEveryWord }: FoundSheetsPageProps) {
  return (
    <>
      <h1>{texts.search.title(words)}</h1>
      <SheetSearch words={words} />
      <p>
        <strong>{found.length === 0 ? texts.search.none : texts.search.found(found.length)}</strong>
      </p>
      <p class="hint">{texts.search.looked}</p>
      {found.length > 0 && !hasEveryWord && <p>{texts.search.someWords}</p>}
      <ul>
        {found.map(({ sheet, synonyms }) => (
          <li key={sheet.slug}>
            <SheetLink sheet={sheet} />
            <p>{sheet.answer}</p>
            {synonyms.length > 0 && (
              <p class="hint">{texts.search.alsoCalled(synonyms.slice(0, MOST_SYNONYMS))}</p>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={SHEETS_PAGE}>{texts.all}</a>
      </p>
    </>
  );
}

function SheetLink({ sheet: { slug, question, isInternal } }: { readonly sheet: DeskSheet }) {
  return (
    <>
      <a href={deskSheetPath(slug)}>{question}</a>
      {isInternal && (
        <>
          {' '}
          <span class="tag">{texts.internal}</span>
        </>
      )}
    </>
  );
}
