import { PROTOCOL } from '../../kit/protocol.ts';
import type { FiledDefinition, ToldService } from '../../procedures/definition.ts';
import { documentLine, documentsTexts } from '../../procedures/documents-texts.ts';
import type { AnswerProblem, FormValues } from '../../questions/answer-problem.ts';
import { ErrorSummary } from '../../questions/ErrorSummary.tsx';
import type { Field } from '../../questions/field.ts';
import { FormField } from '../../questions/FormField.tsx';
import { SEEN } from '../request/request-paths.ts';
import { RECOGNISE_STEPS, RECOGNISED, recognisePath } from './recognise-paths.ts';
import { recogniseTexts as texts } from './recognise-texts.ts';
import { RecogniseHead } from './RecogniseHead.tsx';

export interface ConfirmPageProps {
  readonly reference: string;
  /** The service that has the request. */
  readonly from: ToldService;
  readonly procedure: FiledDefinition;
  readonly fields: readonly Field[];
  /** What silence will mean, where no case changes it. */
  readonly silence: string | undefined;
  /** Why it cannot be said, if it cannot. */
  readonly refused: string | undefined;
  readonly values: FormValues;
  readonly problems: readonly AnswerProblem[];
  readonly eventKey: string;
  readonly seen: number;
}

/** What will happen once the procedure is said: nothing is yet. */
export function ConfirmPage(props: ConfirmPageProps) {
  const { reference, from, procedure, silence, refused, fields, problems } = props;
  const { title, documents } = procedure.procedure;
  const isSame = procedure.service.slug === from.slug;
  return (
    <>
      <RecogniseHead reference={reference} title={texts.confirmTitle(title)} />
      {refused !== undefined && <p class="note wrong">{refused}</p>}
      {problems.length > 0 && <ErrorSummary problems={problems} fields={fields} />}
      <p>
        {isSame
          ? texts.sameService(procedure.service.name)
          : `${texts.service(procedure.service.name)} ${texts.leaves}`}
      </p>
      <p>
        {silence !== undefined && `${silence} `}
        {texts.counts}
      </p>
      <h2>{texts.documents}</h2>
      {documents.length === 0 ? (
        <p>{documentsTexts.none}</p>
      ) : (
        <ul>
          {documents.map((document) => (
            <li key={document.label}>{documentLine(document)}</li>
          ))}
        </ul>
      )}
      <p>{texts.missing}</p>
      {refused === undefined && <Confirm {...props} />}
      <p>
        <a href={recognisePath(reference)}>{texts.others}</a>
      </p>
    </>
  );
}

function Confirm({ reference, procedure, fields, values, problems, ...sent }: ConfirmPageProps) {
  return (
    <form method="post" action={recognisePath(reference)} noValidate acceptCharset="utf-8">
      <input type="hidden" name={RECOGNISED} value={procedure.slug} />
      <input type="hidden" name={PROTOCOL.key} value={sent.eventKey} />
      <input type="hidden" name={SEEN} value={sent.seen} />
      {fields.map((field) => (
        <FormField key={field.key} field={field} values={values} problems={problems} />
      ))}
      <p>{texts.told}</p>
      <p class="actions">
        <button class="button" type="submit" name={PROTOCOL.step} value={RECOGNISE_STEPS.confirm}>
          {texts.confirm}
        </button>
      </p>
    </form>
  );
}
