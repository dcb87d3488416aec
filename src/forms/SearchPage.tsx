import type { SearchQuery } from '../domain/search/read-query.ts';
import { QUERY_LIMIT } from '../domain/search/read-query.ts';
import type { FoundEntries } from '../domain/search/search-index.ts';
import type { SearchEntry } from '../schemas/search-entry.ts';
import { searchTexts } from '../texts/search.ts';
import { SearchForm } from './SearchForm.tsx';
import { NothingFound, SearchResults } from './SearchResults.tsx';

export interface SearchPageProps {
  readonly query: SearchQuery;
  readonly results: FoundEntries;
  /** What most people ask for, shown while nothing is looked for. */
  readonly mostAsked: readonly SearchEntry[];
  readonly phone: string;
}

/** The field with the words kept, then what they found. */
export function SearchPage({ query, results, mostAsked, phone }: SearchPageProps) {
  return (
    <div class="wrap narrow">
      <h1>{searchTexts.title}</h1>
      <SearchForm
        idPrefix="page"
        label={searchTexts.label}
        value={query.text}
        button={searchTexts.again}
      />
      {query.isCut && <p class="note">{searchTexts.cut(QUERY_LIMIT)}</p>}
      <section class="part">{answer()}</section>
    </div>
  );

  function answer() {
    if (query.text === '') return <MostAsked entries={mostAsked} />;
    if (results.found.length === 0) return <NothingFound words={query.text} phone={phone} />;
    return <SearchResults words={query.text} results={results} />;
  }
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
