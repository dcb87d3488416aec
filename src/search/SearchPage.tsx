import { INSTANT } from '../kit/protocol.ts';
import type { SearchQuery } from './read-query.ts';
import { QUERY_LIMIT } from './read-query.ts';
import type { SearchEntry } from './search-entry.ts';
import { searchTexts } from './search-texts.ts';
import { SearchForm } from './SearchForm.tsx';
import { SearchResults, type SearchResultsProps } from './SearchResults.tsx';

export interface SearchPageProps extends Omit<SearchResultsProps, 'words'> {
  readonly query: SearchQuery;
  /** What most people ask for, shown while nothing is looked for. */
  readonly mostAsked: readonly SearchEntry[];
}

/** The field with the words kept, then what they found. */
export function SearchPage({ query, mostAsked, ...results }: SearchPageProps) {
  return (
    <div class="wrap narrow">
      <h1>{searchTexts.title}</h1>
      <SearchForm
        idPrefix="page"
        label={searchTexts.label}
        value={query.text}
        button={searchTexts.again}
        isInstant
      />
      {query.isCut && <p class="note">{searchTexts.cut(QUERY_LIMIT)}</p>}
      <section class="part" {...{ [INSTANT.results]: '' }}>
        {query.text === '' ? (
          <MostAsked entries={mostAsked} />
        ) : (
          <SearchResults words={query.text} {...results} />
        )}
      </section>
    </div>
  );
}

function MostAsked({ entries }: { entries: readonly SearchEntry[] }) {
  return (
    <>
      <h2>{searchTexts.mostAsked}</h2>
      <ul class="tiles">
        {entries.map(({ path, title, shortTitle = title }) => (
          <li key={path}>
            <a href={path}>{shortTitle}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
