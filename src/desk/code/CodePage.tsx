import { FOLLOW_UP_PAGE } from '../../kit/paths.ts';
import type { AnswerProblem, FormValues } from '../../questions/answer-problem.ts';
import { ErrorSummary } from '../../questions/ErrorSummary.tsx';
import type { Field } from '../../questions/field.ts';
import { FormField } from '../../questions/FormField.tsx';
import { RequestKeys } from '../../requests/receipt/RequestKeys.tsx';
import { HOLDERS } from '../../requests/request-access.ts';
import { deskRequestPath } from '../request/request-paths.ts';
import { codePath } from './code-path.ts';
import { codeTexts as texts } from './code-texts.ts';

/** For whom, where two persons follow the request. */
export const HOLDER_FIELD: Field = {
  ...{ type: 'choice', key: 'pour', required: true },
  ...{ label: texts.holder.label, need: texts.holder.need },
  options: HOLDERS.map((value) => ({ value, label: texts.holder.options[value] })),
};

interface OfRequest {
  readonly reference: string;
  /** Of the procedure. */
  readonly title: string;
}

export interface CodePageProps extends OfRequest {
  /** Whether a protected adult has a code of their own. */
  readonly hasProtected: boolean;
  readonly values?: FormValues;
  readonly problems?: readonly AnswerProblem[];
}

/** Asks for whom, and to know who is there: nothing is given yet. */
export function CodePage(props: CodePageProps) {
  const { reference, title, hasProtected, values = {}, problems = [] } = props;
  return (
    <>
      <Head reference={reference} title={title} />
      {problems.length > 0 && <ErrorSummary problems={problems} fields={[HOLDER_FIELD]} />}
      <p>{texts.check}</p>
      <p>{texts.old}</p>
      <form method="post" action={codePath(reference)} noValidate acceptCharset="utf-8">
        {hasProtected && <FormField field={HOLDER_FIELD} values={values} problems={problems} />}
        <p class="actions">
          <button class="button" type="submit">
            {texts.give}
          </button>
        </p>
      </form>
    </>
  );
}

/** The code, once: what is printed is the ticket alone. */
export function GivenCodePage({
  reference,
  title,
  code,
  siteUrl,
}: OfRequest & { readonly code: string; readonly siteUrl: string }) {
  return (
    <>
      <p class="hint">
        <a href={deskRequestPath(reference)}>{texts.back}</a>
      </p>
      <article class="ticket">
        <header tabIndex={-1} autofocus>
          <p class="over-title">{title}</p>
          <h1>{texts.title}</h1>
          <RequestKeys reference={reference} trackingCode={code} />
          <p>{texts.use(siteUrl + FOLLOW_UP_PAGE)}</p>
        </header>
      </article>
      <p>
        {texts.once} {texts.print}
      </p>
      <p>{texts.old}</p>
    </>
  );
}

function Head({ reference, title }: OfRequest) {
  return (
    <>
      <p class="hint">
        <a href={deskRequestPath(reference)}>{texts.back}</a>
      </p>
      <p class="over-title">{title}</p>
      <h1>{texts.given(reference)}</h1>
    </>
  );
}
