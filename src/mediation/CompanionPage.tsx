import { COMPANION_END, COMPANION_PAGE } from '../kit/paths.ts';
import { ErrorSummary } from '../questions/ErrorSummary.tsx';
import { COMPANIONS } from '../requests/help/companion.ts';
import { companionTexts as texts } from './companion-texts.ts';
import { ABOUT } from './mediation-paths.ts';

/** Control of who helps. */
export const COMPANION = 'aide_par';

export interface CompanionPageProps {
  /** Procedure that the person came from. */
  readonly about: string;
  readonly isUnsaid: boolean;
  /** Whether another session has just ended: what its page had no time to erase goes. */
  readonly isOver: boolean;
}

/** Before somebody helps: what it changes, and who it is, without any name. */
export function CompanionPage({ about, isUnsaid, isOver }: CompanionPageProps) {
  return (
    <div class="wrap narrow" {...(isOver && { 'data-wipe': '' })}>
      <h1>{texts.title}</h1>
      {isUnsaid && (
        <ErrorSummary
          problems={[{ control: `${COMPANION}-${COMPANIONS[0]}`, message: texts.unsaid }]}
        />
      )}
      {texts.what.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <noscript>
        <p class="note wait">{texts.script}</p>
      </noscript>
      <form method="post" action={COMPANION_PAGE}>
        <input type="hidden" name={ABOUT} value={about} />
        <fieldset class="field">
          <legend>{texts.who}</legend>
          {COMPANIONS.map((by) => (
            <div class="choice" key={by}>
              <input type="radio" id={`${COMPANION}-${by}`} name={COMPANION} value={by} />
              <label for={`${COMPANION}-${by}`}>{texts.by[by]}</label>
            </div>
          ))}
        </fieldset>
        <p class="actions">
          <button class="button" type="submit">
            {texts.begin}
          </button>
        </p>
      </form>
    </div>
  );
}

export interface AccompaniedPageProps {
  /** What pages know it by. */
  readonly mark: string;
  /** The form that the person came from. */
  readonly form: string | undefined;
}

/** While somebody helps; the script of mediators ends it by itself. */
export function AccompaniedPage({ mark, form }: AccompaniedPageProps) {
  return (
    <div class="wrap narrow">
      <h1>{texts.open}</h1>
      <aside class="note help-bar" data-help={mark} data-closes-in={900} data-soon={texts.soon}>
        <p role="status">{texts.status}</p>
      </aside>
      <p class="actions">
        <a class="button" href={form ?? '/demarches/'}>
          {form === undefined ? texts.next : texts.form}
        </a>{' '}
        <a class="button quiet" href={COMPANION_END}>
          {texts.end}
        </a>
      </p>
    </div>
  );
}
