import { formatDay } from '../kit/format-day.ts';
import { PROTOCOL } from '../kit/protocol.ts';
import { controlId } from '../questions/control-id.ts';
import { ErrorSummary } from '../questions/ErrorSummary.tsx';
import type { ToldMandate } from './mandate.ts';
import { ABOUT, HELP_PAGE, HELP_STEPS, MANDATE_PAGE, MANDATE_PAPER } from './mediation-paths.ts';
import { helpTexts as texts } from './mediation-texts.ts';

/** Controls of a mandate that is taken up again. */
export const RESUMED = { number: 'mandat_numero', code: 'mandat_code' } as const;

export interface MandateBoxProps {
  readonly mandate: ToldMandate | null;
  readonly titleOf: (slug: string) => string;
  /** Why a mandate was not taken up again. */
  readonly problem?: string | undefined;
}

/** The mandate of the session; or how to write one, or to take up one that the person holds. */
export function MandateBox({ mandate, titleOf, problem }: MandateBoxProps) {
  return (
    <section class="part">
      <h2>{texts.mandateTitle}</h2>
      {mandate === null ? <NoMandate problem={problem} /> : <Given {...{ mandate, titleOf }} />}
    </section>
  );
}

function Given({ mandate, titleOf }: { mandate: ToldMandate; titleOf: (slug: string) => string }) {
  const { firstName, lastName, endsOn, procedures } = mandate;
  return (
    <>
      <p>{texts.given(`${firstName} ${lastName}`, formatDay(endsOn))}</p>
      <form method="post" action={HELP_PAGE}>
        <input type="hidden" name={PROTOCOL.step} value={HELP_STEPS.stop} />
        <ul>
          {procedures.map((slug) => (
            <li key={slug}>
              {titleOf(slug)}{' '}
              <button class="link" type="submit" name={ABOUT} value={slug}>
                {texts.stop(titleOf(slug))}
              </button>
            </li>
          ))}
        </ul>
      </form>
      <p>
        <a href={MANDATE_PAPER}>{texts.paper}</a>
      </p>
    </>
  );
}

function NoMandate({ problem }: { readonly problem: string | undefined }) {
  return (
    <>
      <p>{texts.noMandate}</p>
      <p>
        <a class="button quiet" href={MANDATE_PAGE}>
          {texts.writeMandate}
        </a>
      </p>
      <details open={problem !== undefined}>
        <summary>{texts.resumeTitle}</summary>
        {problem !== undefined && (
          <ErrorSummary problems={[{ control: RESUMED.number, message: problem }]} />
        )}
        <form method="post" action={HELP_PAGE} autocomplete="off">
          {(
            [
              ['number', RESUMED.number],
              ['code', RESUMED.code],
            ] as const
          ).map(([key, name]) => (
            <div class="field" key={key}>
              <label for={controlId(name)}>{texts[key]}</label>
              <input
                id={controlId(name)}
                name={name}
                type="text"
                spellcheck={false}
                autocapitalize="characters"
              />
            </div>
          ))}
          <p class="actions">
            <button class="button" type="submit" name={PROTOCOL.step} value={HELP_STEPS.resume}>
              {texts.resume}
            </button>
          </p>
        </form>
      </details>
    </>
  );
}
