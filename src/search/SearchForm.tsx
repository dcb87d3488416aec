import { SEARCH_PAGE } from '../kit/paths.ts';
import { INSTANT, SEARCH } from '../kit/protocol.ts';
import { searchTexts } from './search-texts.ts';

export interface SearchFormProps {
  /** Tells the fields of one page apart: « page » gives the id `page-q`. */
  readonly idPrefix: string;
  /** Name of the field and of the landmark. */
  readonly label: string;
  readonly value?: string;
  /** Words of the button: no two buttons of a page have the same. */
  readonly button?: string;
  readonly hint?: string;
  /** Whether results come while words are typed, where JavaScript runs. */
  readonly isInstant?: boolean;
}

/**
 * One field and its button. It sends its words in the address, so that a search can be kept and sent
 * again; no script is needed.
 */
export function SearchForm({
  idPrefix,
  label,
  value = '',
  button,
  hint,
  isInstant,
}: SearchFormProps) {
  const id = `${idPrefix}-${SEARCH.query}`;
  const hintId = hint === undefined ? undefined : `${id}-aide`;
  return (
    <form
      class="ask"
      {...(isInstant && { [INSTANT.form]: '' })}
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
