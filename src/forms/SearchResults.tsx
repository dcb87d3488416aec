import type { FoundEntries, FoundEntry } from '../domain/search/search-index.ts';
import { formatPhone, phoneHref } from '../texts/format-phone.ts';
import { labelled } from '../texts/labelled.ts';
import { refusalLinks } from '../texts/refusals.ts';
import { searchTexts } from '../texts/search.ts';

/** Pages shown at most: nobody reads further, and the page stays light. */
const SHOWN = 20;

/** How many pages were found, then the best ones. */
export function SearchResults({ words, results }: { words: string; results: FoundEntries }) {
  const { found, hasEveryWord } = results;
  return (
    <>
      <h2>{searchTexts.found(found.length, words)}</h2>
      {!hasEveryWord && <p>{searchTexts.someWords}</p>}
      {found.length > SHOWN && <p>{searchTexts.firstOnes(SHOWN)}</p>}
      <ul class="ways">
        {found.slice(0, SHOWN).map((result) => (
          <ResultItem key={result.entry.path} {...result} />
        ))}
      </ul>
    </>
  );
}

function ResultItem({ entry, synonyms }: FoundEntry) {
  const { path, title, summary, isOnline } = entry;
  return (
    <li class="service">
      <div>
        <h3>
          <a href={path}>{title}</a>
        </h3>
        <p>{summary[0]}</p>
        {isOnline && <p class="small">{searchTexts.online}</p>}
        {synonyms.length > 0 && <p class="hint">{searchTexts.alsoCalled(synonyms)}</p>}
      </div>
    </li>
  );
}

/** Never a dead end: other words, the list, somebody to ask. */
export function NothingFound({ words, phone }: { words: string; phone: string }) {
  return (
    <>
      <h2>{searchTexts.noneTitle(words)}</h2>
      <p>{searchTexts.none}</p>
      <ul>
        <li>
          {labelled(searchTexts.call)} <a href={phoneHref(phone)}>{formatPhone(phone)}</a>
        </li>
        <li>
          <a href="/demarches/">{refusalLinks.procedures}</a>
        </li>
        <li>
          <a href="/aide/">{refusalLinks.help}</a>
        </li>
      </ul>
    </>
  );
}
