import { PROTOCOL } from '../../kit/protocol.ts';
import type { AnswerProblem, FormValues } from '../../questions/answer-problem.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import { ErrorSummary } from '../../questions/ErrorSummary.tsx';
import type { Field } from '../../questions/field.ts';
import { formTexts } from '../../questions/form-texts.ts';
import { FormField } from '../../questions/FormField.tsx';
import { MANDATES_PAGE } from '../desk-paths.ts';
import { allowedBy, type DeskMandate } from './desk-mandate.ts';
import { MANDATE_CONTROLS, MANDATE_STEPS } from './mandate-fields.ts';
import { giverOf, MandateFacts, type MandateNames } from './MandateFacts.tsx';
import { mandatesTexts as texts } from './mandates-texts.ts';

export interface StopMandatePageProps extends MandateNames {
  readonly mandate: DeskMandate;
  readonly fields: readonly Field[];
  readonly values?: FormValues;
  readonly problems?: readonly AnswerProblem[];
}

/** What stopping a mandate does, what of it is stopped and why: nothing is yet. */
export function StopMandatePage(props: StopMandatePageProps) {
  const { mandate, fields, values = {}, problems = [], titleOf } = props;
  const allowed = allowedBy(mandate);
  const [only] = allowed;
  return (
    <>
      <h1>{texts.stopTitle}</h1>
      {problems.length > 0 && <ErrorSummary problems={problems} fields={fields} />}
      <section class="card">
        <h2>
          <AnswerText lines={[giverOf(mandate)]} />
        </h2>
        <MandateFacts {...props} />
      </section>
      <form method="post" action={MANDATES_PAGE} noValidate acceptCharset="utf-8">
        {allowed.length === 1 && only !== undefined && <p>{texts.only(titleOf(only))}</p>}
        <p class="hint">{formTexts.requiredRule}</p>
        <input type="hidden" name={MANDATE_CONTROLS.about} value={mandate.number} />
        {fields.map((field) => (
          <FormField key={field.key} field={field} values={values} problems={problems} />
        ))}
        {texts.after.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p class="actions">
          <button class="button" type="submit" name={PROTOCOL.step} value={MANDATE_STEPS.stop}>
            {texts.stop}
          </button>
        </p>
      </form>
      <p>
        <a href={MANDATES_PAGE}>{texts.back}</a>
      </p>
    </>
  );
}
