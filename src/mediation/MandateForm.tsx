import { PROTOCOL } from '../kit/protocol.ts';
import type { AnswerProblem, FormValues } from '../questions/answer-problem.ts';
import { explainConditions } from '../questions/condition-text.ts';
import { ErrorSummary } from '../questions/ErrorSummary.tsx';
import { fieldsOf, type FormSection } from '../questions/form-section.ts';
import { FormParts } from '../questions/FormParts.tsx';
import { mandateFormTexts as texts } from './mandate-form-texts.ts';
import { MANDATE_PAGE } from './mediation-paths.ts';

export interface MandateFormProps {
  readonly form: readonly FormSection[];
  readonly values: FormValues;
  readonly problems: readonly AnswerProblem[];
  /** Makes a second sending harmless. */
  readonly mandateKey: string;
}

/** What a mandate asks, read aloud with the person who gives it. */
export function MandateForm({ form, values, problems, mandateKey }: MandateFormProps) {
  return (
    <>
      <h1>{texts.title}</h1>
      {problems.length > 0 && <ErrorSummary problems={problems} fields={fieldsOf(form)} />}
      {[...texts.intro, texts.protectedPath].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <form method="post" action={MANDATE_PAGE} noValidate acceptCharset="utf-8" autocomplete="off">
        <input type="hidden" name={PROTOCOL.key} value={mandateKey} />
        <FormParts sections={explainConditions(form)} values={values} problems={problems} />
        <p class="hint">{texts.then}</p>
        <p class="actions">
          <button class="button" type="submit">
            {texts.sign}
          </button>
        </p>
      </form>
    </>
  );
}
