import { DESK_PAGE } from '../desk-paths.ts';
import { KEYS } from '../keys/keys-protocol.ts';
import { LIST_ACTS, LIST_FORM } from './list-protocol.ts';
import { searchTexts } from './list-texts.ts';

/** Looks for a person. Posted: nobody's name stays in an address, a history or a log. */
export function SearchBox({
  words = '',
  problem,
}: {
  readonly words?: string;
  readonly problem?: string | undefined;
}) {
  return (
    <form class="ask" role="search" method="post" action={DESK_PAGE}>
      <label for="mots">{searchTexts.label}</label>
      <p class="hint" id="mots-aide">
        {searchTexts.hint}
      </p>
      {problem !== undefined && (
        <p class="error" id="mots-erreur">
          {problem}
        </p>
      )}
      <div>
        <input
          type="search"
          id="mots"
          name={LIST_FORM.words}
          value={words}
          maxLength={200}
          autocomplete="off"
          enterkeyhint="search"
          {...{ [KEYS.target]: '/' }}
          aria-invalid={problem === undefined ? undefined : 'true'}
          aria-describedby={problem === undefined ? 'mots-aide' : 'mots-erreur mots-aide'}
        />
        <button class="button" name={LIST_FORM.act} value={LIST_ACTS.search}>
          {searchTexts.submit}
        </button>
      </div>
    </form>
  );
}
