import { followUpPath } from '../kit/paths.ts';
import { PROTOCOL } from '../kit/protocol.ts';
import type { AnswerProblem, FormValues } from '../questions/answer-problem.ts';
import { explainConditions } from '../questions/condition-text.ts';
import type { Field } from '../questions/field.ts';
import { formTexts } from '../questions/form-texts.ts';
import { FormField } from '../questions/FormField.tsx';
import { actTexts } from './acts-texts.ts';
import { actsIn, fieldsOfAct, type Act, type ActedOn } from './acts.ts';

/** What was tried and has not happened, to be corrected. */
export interface TriedAct {
  readonly act: Act;
  readonly values: FormValues;
  readonly problems: readonly AnswerProblem[];
}

export interface RequestActsProps {
  readonly token: string;
  readonly request: ActedOn;
  /** Makes a second sending of the same page harmless. */
  readonly eventKey: string;
  readonly tried: TriedAct | undefined;
}

/** What the person may do, each in a form of its own: what is asked of them is open. */
export function RequestActs({ request, ...props }: RequestActsProps) {
  return (
    <>
      {actsIn(request).map((act) => (
        <ActForm key={act} act={act} {...props} />
      ))}
    </>
  );
}

const isOptional = (field: Field) => field.type !== 'information' && !field.required;

/** One of them: open when it was tried, with what was written. */
export function ActForm({
  act,
  token,
  eventKey,
  tried,
}: Omit<RequestActsProps, 'request'> & { readonly act: Act }) {
  const texts = actTexts[act];
  const isTried = tried?.act === act;
  const fields = fieldsOfAct(act);
  return (
    <details id={act} open={isTried || act === 'documents'}>
      <summary>{texts.title}</summary>
      {'intro' in texts && <p>{texts.intro}</p>}
      {fields.some(isOptional) && <p class="hint">{formTexts.requiredRule}</p>}
      <form
        method="post"
        action={followUpPath(token)}
        noValidate
        acceptCharset="utf-8"
        {...(fields.some(({ type }) => type === 'files') && { enctype: 'multipart/form-data' })}
      >
        <input type="hidden" name={PROTOCOL.key} value={eventKey} />
        {explainConditions([{ title: act, fields }])[0]?.fields.map((field) => (
          <FormField
            key={field.key}
            field={field}
            values={isTried ? tried.values : {}}
            problems={isTried ? tried.problems : []}
          />
        ))}
        <p class="actions">
          <button class="button" type="submit" name={PROTOCOL.step} value={act}>
            {texts.send}
          </button>
        </p>
      </form>
    </details>
  );
}
