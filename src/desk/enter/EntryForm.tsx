import { PROTOCOL } from '../../kit/protocol.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { AnswerProblem, FormValues } from '../../questions/answer-problem.ts';
import { explainConditions } from '../../questions/condition-text.ts';
import { ErrorSummary } from '../../questions/ErrorSummary.tsx';
import { formTexts } from '../../questions/form-texts.ts';
import { FormParts } from '../../questions/FormParts.tsx';
import { EmailFile } from './EmailFile.tsx';
import { ENTER_PAGE, enterPath } from './enter-paths.ts';
import { enterTexts as texts } from './enter-texts.ts';
import { ENTRY_SECTION, enteredForm } from './entry-fields.ts';

export interface EntryFormProps {
  readonly definition: ProcedureDefinition;
  readonly values: FormValues;
  readonly problems?: readonly AnswerProblem[];
  /** Makes a second sending harmless. */
  readonly entryKey: string;
}

/** The form of a procedure, filled in by an agent for somebody: how it came first, then the questions. */
export function EntryForm({ definition, values, problems = [], entryKey }: EntryFormProps) {
  const { slug, version, procedure, service } = definition;
  const sections = explainConditions([ENTRY_SECTION, ...enteredForm(definition)]);
  return (
    <>
      <p class="hint">
        <a href={ENTER_PAGE}>{texts.back}</a>
      </p>
      <p class="over-title">{texts.over(service.name)}</p>
      <h1>{procedure.title}</h1>
      {problems.length > 0 && (
        <ErrorSummary problems={problems} fields={sections.flatMap(({ fields }) => fields)} />
      )}
      <p class="hint">
        {texts.intro} {formTexts.requiredRule}
      </p>
      <form
        method="post"
        action={enterPath(slug)}
        noValidate
        acceptCharset="utf-8"
        enctype="multipart/form-data"
      >
        <input type="hidden" name={PROTOCOL.version} value={version} />
        <input type="hidden" name={PROTOCOL.key} value={entryKey} />
        <FormParts sections={sections.slice(0, 1)} values={values} problems={problems} />
        <EmailFile problems={problems} />
        <FormParts sections={sections.slice(1)} values={values} problems={problems} />
        <p class="actions">
          <button class="button" type="submit">
            {texts.submit}
          </button>{' '}
          <span class="hint">{texts.submitHint}</span>
        </p>
      </form>
    </>
  );
}
