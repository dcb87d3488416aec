import { searchTexts } from '../texts/search.ts';
import { SEARCH_PAGE } from './paths.ts';
import { SEARCH } from './protocol.ts';

export interface SearchFormProps {
  /** Tells the fields of one page apart: « page » gives the id `page-q`. */
  readonly idPrefix: string;
  /** Name of the field and of the landmark. */
  readonly label: string;
  readonly value?: string;
  readonly hint?: string;
  readonly className?: string;
}

/**
 * One field and its button. It sends its words in the address, so that a search can be kept and sent
 * again; no script is needed.
 */
export function SearchForm({ idPrefix, label, value = '', hint, className = '' }: SearchFormProps) {
  const id = `${idPrefix}-${SEARCH.query}`;
  const hintId = hint === undefined ? undefined : `${id}-aide`;
  return (
    <form
      class={`ask ${className}`}
      role="search"
      aria-labelledby={`${id}-nom`}
      action={SEARCH_PAGE}
      acceptCharset="utf-8"
    >
      <label for={id} id={`${id}-nom`}>
        {label}
      </label>
      <div>
        <input
          type="search"
          id={id}
          name={SEARCH.query}
          value={value}
          autocomplete="off"
          enterkeyhint="search"
          aria-describedby={hintId}
        />
        <button class="button" type="submit">
          {searchTexts.submit}
        </button>
      </div>
      {hint !== undefined && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </form>
  );
}
