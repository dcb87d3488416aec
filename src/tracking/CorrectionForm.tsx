import { correctionPath, followUpPath } from '../kit/paths.ts';
import { PROTOCOL } from '../kit/protocol.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import type { AnswerProblem, FormValues } from '../questions/answer-problem.ts';
import { explainConditions } from '../questions/condition-text.ts';
import { ErrorSummary } from '../questions/ErrorSummary.tsx';
import { formTexts } from '../questions/form-texts.ts';
import { FormParts } from '../questions/FormParts.tsx';
import { correctionTexts as texts } from './correction-texts.ts';
import { correctedSections, type CorrectionWay } from './correction.ts';

export interface CorrectionFormProps {
  readonly definition: FiledDefinition;
  readonly token: string;
  /** What may be put right; nothing: it is over, and what was typed is shown. */
  readonly way: CorrectionWay | undefined;
  readonly values: FormValues;
  readonly problems?: readonly AnswerProblem[];
  /** Why nothing has happened yet. */
  readonly notice?: string | undefined;
  /** Makes a second sending of the same page harmless. */
  readonly eventKey: string;
  /** The last correction that this page knows. */
  readonly version: string;
}

/** The form that was filed, with the answers that count: the same questions, the same checks. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { definition, token, way, values, problems = [], notice, eventKey, version } = props;
  // Explained whole: a condition may name a question that has an act of its own.
  const sections = correctedSections(explainConditions(definition.form));
  const fields = sections.flatMap((section) => section.fields);
  return (
    <div class="wrap narrow">
      <nav class="crumb" aria-label={formTexts.breadcrumb}>
        <a href={followUpPath(token)}>{texts.back}</a>
      </nav>
      <p class="over-title">{definition.procedure.title}</p>
      <h1>{texts.title}</h1>
      {problems.length > 0 && <ErrorSummary problems={problems} fields={fields} />}
      {notice !== undefined && (
        <section class="note wrong" tabIndex={-1} autofocus>
          <p>{notice}</p>
        </section>
      )}
      {way !== undefined && <p>{texts.intro[way]}</p>}
      <p class="hint">
        {texts.kept} {texts.contact} {formTexts.requiredRule}
      </p>
      <form
        method="post"
        action={correctionPath(token)}
        noValidate
        acceptCharset="utf-8"
        {...(fields.some(({ type }) => type === 'files') && { enctype: 'multipart/form-data' })}
      >
        <input type="hidden" name={PROTOCOL.key} value={eventKey} />
        <input type="hidden" name={PROTOCOL.version} value={version} />
        <FormParts sections={sections} values={values} problems={problems} />
        {way !== undefined && (
          <p class="actions">
            <button class="button" type="submit">
              {texts.send}
            </button>
          </p>
        )}
      </form>
    </div>
  );
}
