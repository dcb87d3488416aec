import { searchTexts } from '../texts/search.ts';
import { SEARCH_PAGE } from './paths.ts';
import { SEARCH } from './protocol.ts';

export interface SearchFormProps {
  /** Tells the fields of one page apart: « page » gives the id `page-q`. */
  readonly idPrefix: string;
  /** Name of the field and of the landmark. */
  readonly label: string;
  readonly value?: string;
  /** Words of the button: no two buttons of a page have the same. */
  readonly button?: string;
  readonly hint?: string;
  /** `compact`: in the header, where the button says enough to eyes. `large`: the question of the home page. */
  readonly size?: 'compact' | 'large';
}

/**
 * One field and its button. It sends its words in the address, so that a search can be kept and sent
 * again; no script is needed.
 */
export function SearchForm({ idPrefix, label, value = '', button, hint, size }: SearchFormProps) {
  const id = `${idPrefix}-${SEARCH.query}`;
  const hintId = hint === undefined ? undefined : `${id}-aide`;
  return (
    <form
      class={size === undefined ? 'ask' : `ask ${size}`}
      role="search"
      aria-labelledby={`${id}-nom`}
      action={SEARCH_PAGE}
      acceptCharset="utf-8"
    >
      <label for={id} id={`${id}-nom`} class={size === 'compact' ? 'sr' : undefined}>
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
          {button ?? searchTexts.submit}
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
