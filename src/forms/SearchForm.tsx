import { searchTexts } from '../texts/search.ts';
import { SEARCH_PAGE } from './paths.ts';
import { SEARCH } from './protocol.ts';

export interface SearchFormProps {
  /** Tells the fields of one page apart: « page » gives the id `page-q`. */
  readonly idPrefix: string;
  /** Visible, and the name of the landmark. */
  readonly label: string;
  readonly value?: string;
  readonly className?: string;
}

/**
 * The search field. It sends its words in the address, so that a search can be kept and sent again;
 * no script is needed.
 */
export function SearchForm({ idPrefix, label, value = '', className }: SearchFormProps) {
  const id = `${idPrefix}-${SEARCH.query}`;
  return (
    <form
      class={className}
      role="search"
      aria-labelledby={`${id}-nom`}
      method="get"
      action={SEARCH_PAGE}
      acceptCharset="utf-8"
    >
      <div class="field">
        <label for={id} id={`${id}-nom`}>
          {label}
        </label>
        <input
          type="search"
          id={id}
          name={SEARCH.query}
          value={value}
          autocomplete="off"
          enterkeyhint="search"
        />
      </div>
      <p class="actions">
        <button class="button" type="submit">
          {searchTexts.submit}
        </button>
      </p>
    </form>
  );
}
