import { ContactLines } from './ContactLines.tsx';
import type { SearchEntry } from './search-entry.ts';
import type { FoundEntry } from './search-index.ts';
import { searchTexts } from './search-texts.ts';

/** Synonyms shown at most: one or two tell why a page is there. */
const SYNONYMS = 3;

export interface FoundListProps {
  readonly found: readonly FoundEntry[];
  /** Whether the first one answers: it is seen to. */
  readonly isSure?: boolean;
}

/** Pages, best first, each with why it was found; and what somebody else does, with who and how to reach them. */
export function FoundList({ found, isSure = false }: FoundListProps) {
  return (
    <ul class={isSure ? 'ways best' : 'ways'}>
      {found.map(({ entry, synonyms }) => (
        <li class="service" key={entry.path}>
          <div>
            {entry.kind === 'elsewhere' ? (
              <Signpost entry={entry} />
            ) : (
              <Page entry={entry} synonyms={synonyms} />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Page({ entry, synonyms }: Pick<FoundEntry, 'entry' | 'synonyms'>) {
  return (
    <>
      <h3>
        <a href={entry.path}>{entry.title}</a>
      </h3>
      {entry.kind !== 'procedure' && <p class="small">{searchTexts.kinds[entry.kind]}</p>}
      <p>{entry.summary}</p>
      {entry.isOnline && <p class="small">{searchTexts.online}</p>}
      {synonyms.length > 0 && (
        <p class="hint">{searchTexts.alsoCalled(synonyms.slice(0, SYNONYMS))}</p>
      )}
    </>
  );
}

function Signpost({ entry: { path, title, contact } }: { entry: SearchEntry }) {
  return (
    <>
      <h3>
        <a href={path}>{title}</a>
      </h3>
      <p class="small">{searchTexts.kinds.elsewhere}</p>
      <p>{contact?.who}</p>
      {contact !== undefined && <ContactLines contact={contact} />}
    </>
  );
}
