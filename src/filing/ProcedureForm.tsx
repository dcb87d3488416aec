import { definitionPath, paperPath, registerPath } from '../kit/paths.ts';
import { FORM, PROTOCOL } from '../kit/protocol.ts';
import { keptDuring } from '../law/retention-sentences.ts';
import type { ProcedureDefinition } from '../procedures/definition.ts';
import { routeLines, routeLinesTexts } from '../procedures/route-lines.ts';
import type { AnswerProblem, FormValues } from '../questions/answer-problem.ts';
import { explainConditions } from '../questions/condition-text.ts';
import { ErrorSummary } from '../questions/ErrorSummary.tsx';
import type { FormSection } from '../questions/form-section.ts';
import { formTexts } from '../questions/form-texts.ts';
import { FormParts } from '../questions/FormParts.tsx';
import { paperTexts } from '../questions/paper-texts.ts';
import { Honeypot } from '../quotas/Honeypot.tsx';
import { KeptHere, SharedComputer } from './SharedComputer.tsx';
import { stepTexts } from './steps-texts.ts';
import { Steps } from './Steps.tsx';

export interface ProcedureFormProps {
  readonly definition: ProcedureDefinition;
  readonly values?: FormValues;
  readonly problems?: readonly AnswerProblem[];
  /** Something to read before the problems: the form changed meanwhile. */
  readonly notice?: string;
  /** Key that makes a second sending harmless, once one was given. */
  readonly submissionKey?: string;
}

/**
 * The whole form page, inside `main`: built once as a static page, drawn again by the function with
 * the values and the messages. Works without JavaScript; `novalidate` because the messages of
 * browsers are neither in plain words nor always in French.
 */
export function ProcedureForm({
  definition,
  values = {},
  problems = [],
  notice,
  submissionKey,
}: ProcedureFormProps) {
  const { slug, version, procedure, form } = definition;
  return (
    <div class="wrap narrow">
      <nav class="crumb" aria-label={formTexts.breadcrumb}>
        <a href={`/demarches/${slug}/`}>{formTexts.back}</a>
      </nav>
      <h1>{procedure.title}</h1>
      <Steps names={stepTexts.filing} current={0} />
      {problems.length > 0 && (
        <ErrorSummary
          problems={problems}
          fields={form.flatMap(({ fields }) => fields)}
          {...(notice !== undefined && { notice })}
        />
      )}
      <p class="hint">
        {formTexts.duration(definition.page.minutes)} {formTexts.requiredRule}{' '}
        <a href={paperPath(slug)}>{paperTexts.link}</a>
      </p>
      <SharedComputer slug={slug} />
      <form
        method="post"
        action={`/api/demarches/${slug}`}
        noValidate
        acceptCharset="utf-8"
        {...(form.some(hasFiles) && { enctype: 'multipart/form-data' })}
        {...{ [FORM.definition]: definitionPath(slug) }}
      >
        <input type="hidden" name={PROTOCOL.version} value={version} />
        {submissionKey !== undefined && (
          <input type="hidden" name={PROTOCOL.key} value={submissionKey} />
        )}
        <FormParts sections={explainConditions(form)} values={values} problems={problems} />
        <Honeypot />
        <PrivacyNotice definition={definition} />
        <p class="actions">
          <button class="button" type="submit">
            {formTexts.check}
          </button>{' '}
          <span class="hint">{formTexts.checkHint}</span>
        </p>
        <KeptHere hasFiles={form.some(hasFiles)} />
      </form>
    </div>
  );
}

const hasFiles = ({ fields }: FormSection) => fields.some(({ type }) => type === 'files');

/** What becomes of the answers, where they are asked (GDPR, art. 13). */
function PrivacyNotice({ definition }: { definition: ProcedureDefinition }) {
  const { authority, procedure, slug } = definition;
  const routes = routeLines(definition);
  return (
    <section class="note">
      <h2>{formTexts.privacyTitle}</h2>
      <p>
        {formTexts.privacy.controller(authority.controller, procedure.dataProcessing.purpose)}{' '}
        {keptDuring(procedure.retention)} {formTexts.privacy.rights}
      </p>
      {routes.length > 0 && (
        <>
          <p>{routeLinesTexts.intro}</p>
          <ul>
            {routes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={registerPath(definition.page.theme, slug)}>{formTexts.privacy.more}</a>
      </p>
    </section>
  );
}
