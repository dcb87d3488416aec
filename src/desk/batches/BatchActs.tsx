import { FormField } from '../../questions/FormField.tsx';
import {
  COMMON_VERBS,
  fieldsOfCommonAct,
  type ActChoices,
  type CommonVerb,
} from '../acts/common-acts.ts';
import type { NamedAnswer } from '../desk-content.ts';
import { AnswerTemplates } from '../request/AnswerTemplates.tsx';
import { BATCH_FORM, BATCH_STEPS } from './batch-paths.ts';
import { batchActTexts, batchTexts as texts } from './batch-texts.ts';
import type { TriedCommonAct } from './tried-common-act.ts';

export interface BatchActsProps {
  readonly choices: ActChoices;
  /** Answers that agents often give. */
  readonly templates: readonly NamedAnswer[];
  /** What is chosen, or was tried, as it was typed. */
  readonly tried: TriedCommonAct | undefined;
}

/** What may be done to all the requests of a batch: a form each, as on the page of one request. */
export function BatchActs(props: BatchActsProps) {
  return (
    <section class="card acts-forms">
      <h2>{texts.choose}</h2>
      {COMMON_VERBS.map((verb) => (
        <ActForm key={verb} verb={verb} {...props} />
      ))}
    </section>
  );
}

function ActForm({
  verb,
  choices,
  templates,
  tried,
}: BatchActsProps & { readonly verb: CommonVerb }) {
  const isTried = tried?.verb === verb;
  const { title, effect } = batchActTexts[verb];
  return (
    <details id={verb} open={isTried}>
      <summary>{title}</summary>
      <form method="post" noValidate acceptCharset="utf-8">
        <p>{effect}</p>
        {verb === 'ecrire' && <p class="hint">{texts.fields}</p>}
        {verb === 'ecrire' && templates.length > 0 && <AnswerTemplates templates={templates} />}
        {fieldsOfCommonAct(verb, choices).map((field) => (
          <FormField
            key={field.key}
            field={field}
            values={isTried ? tried.values : {}}
            problems={isTried ? tried.problems : []}
          />
        ))}
        <p class="actions">
          <button class="button" name={BATCH_FORM.step} value={`${BATCH_STEPS.prepare}:${verb}`}>
            {texts.see}
          </button>
        </p>
      </form>
    </details>
  );
}
