import { FreeFormButton, type FreeFormProps } from './FreeFormButton.tsx';
import { NothingFound } from './NothingFound.tsx';
import type { FoundEntries, FoundEntry } from './search-index.ts';
import { searchTexts } from './search-texts.ts';

/** Pages shown at most: nobody reads further, and the page stays light. */
const SHOWN = 20;
/** Synonyms shown at most: one or two tell why a page is there. */
const SYNONYMS = 3;

export interface SearchResultsProps extends FreeFormProps {
  readonly results: FoundEntries;
  readonly phone: string;
}

/** How many pages were found, then the best ones; or ways out. The same on a server and in a browser. */
export function SearchResults({ words, results, phone, freeForm }: SearchResultsProps) {
  const { found, hasEveryWord } = results;
  if (found.length === 0) return <NothingFound words={words} phone={phone} freeForm={freeForm} />;
  return (
    <>
      <h2>{searchTexts.found(found.length, words)}</h2>
      {!hasEveryWord && <p>{searchTexts.someWords}</p>}
      {found.length > SHOWN && <p>{searchTexts.firstOnes(SHOWN)}</p>}
      <FoundList found={found.slice(0, SHOWN)} />
      <FreeFormButton words={words} freeForm={freeForm} />
    </>
  );
}

/** Pages, best first, each with why it was found. */
export function FoundList({ found }: { found: readonly FoundEntry[] }) {
  return (
    <ul class="ways">
      {found.map(({ entry, synonyms }) => (
        <li class="service" key={entry.path}>
          <div>
            <h3>
              <a href={entry.path}>{entry.title}</a>
            </h3>
            {entry.kind !== 'procedure' && <p class="small">{searchTexts.kinds[entry.kind]}</p>}
            <p>{entry.summary}</p>
            {entry.isOnline && <p class="small">{searchTexts.online}</p>}
            {synonyms.length > 0 && (
              <p class="hint">{searchTexts.alsoCalled(synonyms.slice(0, SYNONYMS))}</p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
