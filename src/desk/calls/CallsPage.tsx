import type { Territory } from '../../commune/territory.ts';
import type { Day } from '../../kit/day.ts';
import { formatDay } from '../../kit/format-day.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { readablePhone } from '../../kit/phone-number.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import { addWorkingDays } from '../../law/working-days.ts';
import type { AnswerProblem, FormValues } from '../../questions/answer-problem.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import { ErrorSummary } from '../../questions/ErrorSummary.tsx';
import type { Field } from '../../questions/field.ts';
import { formTexts } from '../../questions/form-texts.ts';
import { FormField } from '../../questions/FormField.tsx';
import { CALL_CONTROLS, CALL_STEPS } from './call-fields.ts';
import { callsTexts as texts } from './calls-texts.ts';
import { CALLS_BACK_WITHIN, type OwedCall } from './owed-call.ts';

export interface CallsPageProps {
  readonly calls: readonly OwedCall[];
  readonly fields: readonly Field[];
  /** Names of services, and where the agent acts. */
  readonly nameOf: (service: string) => string;
  readonly mayEnd: (service: string) => boolean;
  readonly values?: FormValues;
  readonly problems?: readonly AnswerProblem[];
  readonly done?: string | undefined;
  readonly newKey: string;
  readonly today: Day;
  readonly territory: Territory;
}

/** Calls that the commune owes to people without a request: the oldest first, then a form for another. */
export function CallsPage(props: CallsPageProps) {
  const { calls, fields, values = {}, problems = [], done, newKey } = props;
  return (
    <>
      <h1>{texts.title}</h1>
      {problems.length > 0 && <ErrorSummary problems={problems} fields={fields} />}
      {done !== undefined && (
        <section class="note" tabIndex={-1} autofocus>
          <p>{done}</p>
        </section>
      )}
      <p>{texts.intro}</p>
      {calls.length === 0 && <p>{texts.none}</p>}
      {calls.map((call) => (
        <Owed key={call.id} call={call} {...props} />
      ))}
      {fields.length > 0 && (
        <section class="card">
          <h2>{texts.add}</h2>
          <form method="post" noValidate acceptCharset="utf-8">
            <p class="hint">{formTexts.requiredRule}</p>
            <input type="hidden" name={PROTOCOL.key} value={newKey} />
            {fields.map((field) => (
              <FormField key={field.key} field={field} values={values} problems={problems} />
            ))}
            <p class="actions">
              <button class="button" type="submit" name={PROTOCOL.step} value={CALL_STEPS.add}>
                {texts.send}
              </button>
            </p>
          </form>
        </section>
      )}
    </>
  );
}

function Owed({
  call: { id, name, phone, note, service_slug: service, missed_at: at },
  values = {},
  problems = [],
  ...props
}: CallsPageProps & { readonly call: OwedCall }) {
  const on = parisDay(new Date(at));
  const isLate = addWorkingDays(on, CALLS_BACK_WITHIN, props.territory) < props.today;
  const control = `${CALL_CONTROLS.result}-${id}`;
  const problem = problems.find((one) => one.control === control);
  return (
    <section class="card">
      <h2>
        <AnswerText lines={[name ?? texts.nameless]} />{' '}
        <a href={`tel:${phone}`}>{readablePhone(phone)}</a>
      </h2>
      <p>
        {isLate && <strong class="tag">{texts.late}</strong>}{' '}
        {texts.since(formatDay(on), props.nameOf(service))}
      </p>
      {note !== null && (
        <p>
          <AnswerText lines={[note]} />
        </p>
      )}
      {props.mayEnd(service) && (
        <form method="post" acceptCharset="utf-8">
          <div class={problem === undefined ? 'field' : 'field wrong'}>
            <label for={control}>{texts.result.label}</label>
            {problem !== undefined && (
              <p class="error" id={`${control}-erreur`}>
                {problem.message}
              </p>
            )}
            <textarea
              id={control}
              name={CALL_CONTROLS.result}
              rows={2}
              aria-invalid={problem === undefined ? undefined : 'true'}
              aria-describedby={problem === undefined ? undefined : `${control}-erreur`}
              value={problem === undefined ? '' : (values[control] ?? '')}
            />
          </div>
          <p class="actions">
            <button
              class="button quiet"
              type="submit"
              name={PROTOCOL.step}
              value={`${CALL_STEPS.end}:${id}`}
            >
              {texts.called}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}
