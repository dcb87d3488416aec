import { PROTOCOL } from '../../kit/protocol.ts';
import type { AnswerProblem, FormValues } from '../../questions/answer-problem.ts';
import { explainConditions } from '../../questions/condition-text.ts';
import { ErrorSummary } from '../../questions/ErrorSummary.tsx';
import { FormField } from '../../questions/FormField.tsx';
import { wayOut } from '../desk-frame-texts.ts';
import { DESK_PAGE } from '../desk-paths.ts';
import { deskRequestPath, FROM_LIST } from '../request/request-paths.ts';
import { reasonTexts as texts } from './reason-texts.ts';
import { REASON_FIELDS, REASON_STEP } from './reason.ts';

export interface ReasonPageProps {
  readonly reference: string;
  /** The page of the list that it was opened from: the words of its address. */
  readonly list: string;
  readonly values?: FormValues;
  readonly problems?: readonly AnswerProblem[];
}

/** Asks why, and shows nothing of the request. */
export function ReasonPage({ reference, list, values = {}, problems = [] }: ReasonPageProps) {
  const [section] = explainConditions([{ title: texts.title, fields: [...REASON_FIELDS] }]);
  const words = list === '' ? '' : `?${new URLSearchParams({ [FROM_LIST]: list }).toString()}`;
  return (
    <>
      <p class="hint">
        <a href={`${DESK_PAGE}${list === '' ? '' : `?${list}`}`}>{wayOut('requests').label}</a>
      </p>
      <p class="over-title">{reference}</p>
      <h1>{texts.title}</h1>
      {problems.length > 0 && <ErrorSummary problems={problems} fields={REASON_FIELDS} />}
      <p>{texts.intro}</p>
      <p>{texts.kept}</p>
      <form
        method="post"
        action={`${deskRequestPath(reference)}${words}`}
        noValidate
        acceptCharset="utf-8"
      >
        {section?.fields.map((field) => (
          <FormField key={field.key} field={field} values={values} problems={problems} />
        ))}
        <p class="actions">
          <button class="button" type="submit" name={PROTOCOL.step} value={REASON_STEP}>
            {texts.open}
          </button>
        </p>
        <p class="hint">{texts.lasts}</p>
      </form>
    </>
  );
}
