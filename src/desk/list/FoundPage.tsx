import type { Day } from '../../kit/day.ts';
import { DESK_PAGE } from '../desk-paths.ts';
import { PageKeys } from '../keys/PageKeys.tsx';
import { LineTable } from './LineTable.tsx';
import { PAGE_LENGTH, type Found } from './list-page.ts';
import { searchTexts } from './list-texts.ts';
import { SearchBox } from './SearchBox.tsx';

export interface FoundPageProps {
  readonly words: string;
  readonly found: Found;
  /** Whether what was typed is a number: nothing else was looked for. */
  readonly isNumber: boolean;
  readonly today: Day;
}

/** What a search found, and where it looked. */
export function FoundPage({ words, found, isNumber, today }: FoundPageProps) {
  return (
    <>
      <h1>{searchTexts.title(words)}</h1>
      <SearchBox
        words={words}
        problem={found.outcome === 'short' ? searchTexts.short : undefined}
      />
      {found.outcome === 'looked' && (
        <>
          <p>
            <strong>{foundText(found)}</strong>
          </p>
          <p class="hint">{isNumber ? searchTexts.lookedNumber : searchTexts.looked}</p>
          {found.lines.length > 0 && (
            <LineTable
              lines={found.lines}
              caption={searchTexts.caption}
              {...{ today, query: '', filters: {} }}
            />
          )}
        </>
      )}
      <p>
        <a href={DESK_PAGE}>{searchTexts.back}</a>
      </p>
      <PageKeys page="list" />
    </>
  );
}

function foundText({ total, isCut }: Extract<Found, { outcome: 'looked' }>): string {
  if (total === 0) return searchTexts.none;
  if (isCut) return searchTexts.many;
  return total > PAGE_LENGTH ? searchTexts.first(total, PAGE_LENGTH) : searchTexts.found(total);
}
