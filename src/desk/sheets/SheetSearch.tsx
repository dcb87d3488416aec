import { SHEET_WORDS, SHEETS_PAGE } from './sheets-paths.ts';
import { sheetsTexts } from './sheets-texts.ts';

export interface SheetSearchProps {
  readonly words?: string;
  readonly problem?: string | undefined;
}

const { search: texts } = sheetsTexts;

/** Looks for a sheet. Posted, like the search of the list: whatever an agent types stays in no address. */
export function SheetSearch({ words = '', problem }: SheetSearchProps) {
  return (
    <form class="ask" role="search" method="post" action={SHEETS_PAGE} acceptCharset="utf-8">
      <label for="mots">{texts.label}</label>
      <p class="hint" id="mots-aide">
        {texts.hint}
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
          name={SHEET_WORDS}
          value={words}
          maxLength={200}
          autocomplete="off"
          enterkeyhint="search"
          aria-invalid={problem === undefined ? undefined : 'true'}
          aria-describedby={problem === undefined ? 'mots-aide' : 'mots-erreur mots-aide'}
        />
        <button class="button" type="submit">
          {texts.submit}
        </button>
      </div>
    </form>
  );
}
