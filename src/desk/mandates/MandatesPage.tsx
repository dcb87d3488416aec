import { STOP_MANDATE_PAGE } from '../../kit/paths.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import type { AnswerProblem, FormValues } from '../../questions/answer-problem.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import { ErrorSummary } from '../../questions/ErrorSummary.tsx';
import type { Field } from '../../questions/field.ts';
import { FormField } from '../../questions/FormField.tsx';
import { MANDATES_PAGE } from '../desk-paths.ts';
import { allowedBy, type DeskMandate } from './desk-mandate.ts';
import { MANDATE_CONTROLS, MANDATE_STEPS, NUMBER_FIELDS } from './mandate-fields.ts';
import { giverOf, MandateFacts, type MandateNames } from './MandateFacts.tsx';
import { mandatesTexts as texts } from './mandates-texts.ts';

export interface MandatesPageProps extends MandateNames {
  /** Questions that find by a name. */
  readonly byName: readonly Field[];
  readonly values?: FormValues;
  readonly problems?: readonly AnswerProblem[];
  /** What was just stopped. */
  readonly done?: string | undefined;
  /** Nothing before anything is looked for. */
  readonly found?: { readonly isCut: boolean; readonly mandates: readonly DeskMandate[] };
}

/** Looks for a mandate, by its number or by who gave it and to whom. */
export function MandatesPage(props: MandatesPageProps) {
  const { byName, values = {}, problems = [], done, found } = props;
  const fields = [...NUMBER_FIELDS, ...byName];
  const ask = (title: string, asked: readonly Field[], step: string) => (
    <section class="card">
      <h2>{title}</h2>
      <form method="post" action={MANDATES_PAGE} noValidate acceptCharset="utf-8">
        {asked.map((field) => (
          <FormField key={field.key} field={field} values={values} problems={problems} />
        ))}
        <p class="actions">
          <button class="button" type="submit" name={PROTOCOL.step} value={step}>
            {texts.find}
          </button>
        </p>
      </form>
    </section>
  );
  return (
    <>
      <h1>{texts.title}</h1>
      {problems.length > 0 && <ErrorSummary problems={problems} fields={fields} />}
      {done !== undefined && (
        <section class="note" tabIndex={-1} autofocus>
          <p>{done}</p>
        </section>
      )}
      {found === undefined ? (
        <>
          {texts.intro.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <a href={STOP_MANDATE_PAGE}>{texts.own}</a>
          </p>
        </>
      ) : (
        <Found {...props} {...found} />
      )}
      {ask(texts.byNumber, NUMBER_FIELDS, MANDATE_STEPS.byNumber)}
      {byName.length > 0 && ask(texts.byName, byName, MANDATE_STEPS.byName)}
    </>
  );
}

function Found({
  isCut,
  mandates,
  ...names
}: MandateNames & { readonly isCut: boolean; readonly mandates: readonly DeskMandate[] }) {
  if (mandates.length === 0) return <p class="note">{texts.none}</p>;
  return (
    <>
      <p>{isCut ? texts.cut : texts.found(mandates.length)}</p>
      {mandates.map((mandate) => (
        <section class="card" key={mandate.number}>
          <h2>
            <AnswerText lines={[giverOf(mandate)]} />
          </h2>
          <MandateFacts {...names} mandate={mandate} />
          {allowedBy(mandate).length > 0 && (
            <form method="post" action={MANDATES_PAGE}>
              <input type="hidden" name={MANDATE_CONTROLS.about} value={mandate.number} />
              <p class="actions">
                <button
                  class="button quiet"
                  type="submit"
                  name={PROTOCOL.step}
                  value={MANDATE_STEPS.choose}
                >
                  {texts.choose}
                </button>
              </p>
            </form>
          )}
        </section>
      ))}
    </>
  );
}
