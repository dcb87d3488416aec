import { bodyText } from '../../../commune/shared-editor-texts.ts';
import { CONTENT_FILE_PAGE, FILE_PARAMETER, PARTS } from '../contents-paths.ts';
import { contentsTexts as texts } from '../contents-texts.ts';
import type { TextFormProps } from '../TextForm.tsx';
import { BODY, ENTRY, type EntryForm as Entry } from './entry-form.ts';
import { entryTexts } from './entry-texts.ts';
import { EntryFields, type DrawnEntry } from './EntryFields.tsx';
import { idOf } from './typed-entry.ts';

/** The boxes of a file, filled in. */
export interface EntryOfFile {
  readonly entry: Entry;
  readonly drawn: DrawnEntry;
}

export interface EntryFormProps extends EntryOfFile, Omit<TextFormProps, 'text'> {
  /** The same file in one box. */
  readonly asText: string;
}

/** A short file in boxes: the words and the rules are those of the editing tool. */
export function EntryForm(props: EntryFormProps) {
  const { entry, drawn, path, seen, problem, again, mayRemove, asText } = props;
  const { node, kind, hasBody } = entry;
  return (
    <form
      method="post"
      action={again?.action ?? CONTENT_FILE_PAGE}
      acceptCharset="utf-8"
      noValidate
    >
      <input type="hidden" name={FILE_PARAMETER} value={path} />
      <input type="hidden" name={PARTS.seen} value={seen} />
      <input type="hidden" name={PARTS.boxes} value="1" />
      {again !== undefined && (
        <input type="hidden" name={PARTS.events} value={String(again.events)} />
      )}
      {problem !== undefined && <p class="message">{problem}</p>}
      {drawn.problems.length > 0 && (
        <section class="note wrong" aria-labelledby="erreurs" tabIndex={-1} autofocus>
          <h2 id="erreurs">{entryTexts.summary(drawn.problems.length)}</h2>
          <ul>
            {drawn.problems.map(({ path: place, message }) => (
              <li key={`${place} ${message}`}>
                <a href={`#${idOf(boxOf(place))}`}>{message}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="hint">{texts.file.hint}</p>
      <EntryFields entries={node.entries} texts={kind.texts} path={ENTRY} drawn={drawn} />
      {hasBody && (
        <div class="field">
          <label for={idOf(BODY)}>{bodyText.label}</label>
          <p class="hint" id="corps-aide">
            {bodyText.help}
          </p>
          <textarea id={idOf(BODY)} name={BODY} rows={12} spellcheck aria-describedby="corps-aide">
            {drawn.typed[BODY] ?? ''}
          </textarea>
        </div>
      )}
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
      <p>
        <a href={asText}>{entryTexts.asText}</a>
      </p>
    </form>
  );
}

/** A line of a list is in the box of the list. */
const boxOf = (place: string): string => place.replace(/\.\d+$/u, '');
