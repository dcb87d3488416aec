import { CONTENT_FILE_PAGE, FILE_PARAMETER, PARTS } from './contents-paths.ts';
import { contentsTexts as texts } from './contents-texts.ts';

export interface TextFormProps {
  readonly path: string;
  readonly text: string;
  /** Digest of the text online that its author sees. */
  readonly seen: string;
  readonly problem?: string | undefined;
  /** The proposal that is written again, and how much of it its author saw. */
  readonly again?: { readonly action: string; readonly events: number };
  readonly mayRemove?: boolean;
}

/** The whole file in a box: its checks come once it is saved. */
export function TextForm({ path, text, seen, problem, again, mayRemove }: TextFormProps) {
  const described = problem === undefined ? 'texte-aide' : 'texte-erreur texte-aide';
  return (
    <form method="post" action={again?.action ?? CONTENT_FILE_PAGE} acceptCharset="utf-8">
      <input type="hidden" name={FILE_PARAMETER} value={path} />
      <input type="hidden" name={PARTS.seen} value={seen} />
      {again !== undefined && (
        <input type="hidden" name={PARTS.events} value={String(again.events)} />
      )}
      <div class="field">
        <label for="texte">{texts.file.text}</label>
        <p class="hint" id="texte-aide">
          {texts.file.hint}
        </p>
        {problem !== undefined && (
          <p class="error" id="texte-erreur">
            {problem}
          </p>
        )}
        <textarea
          id="texte"
          name={PARTS.text}
          rows={18}
          spellcheck
          aria-invalid={problem === undefined ? undefined : 'true'}
          aria-describedby={described}
        >
          {text}
        </textarea>
      </div>
      <p class="actions">
        <button class="button" type="submit" name={PARTS.act} value="write">
          {texts.file.save}
        </button>
        {mayRemove === true && (
          <button class="button quiet" type="submit" name={PARTS.act} value="remove">
            {texts.file.remove}
          </button>
        )}
      </p>
    </form>
  );
}
