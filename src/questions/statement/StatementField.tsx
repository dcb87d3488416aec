import { problemOf } from '../answer-problem.ts';
import { controlId } from '../control-id.ts';
import type { FieldProps } from '../FieldProps.ts';
import { describedBy, ErrorMessage, Hint, QuestionLabel } from '../FieldTexts.tsx';
import { TICKED } from '../ticked.ts';
import type { StatementField as Statement } from './statement-schema.ts';

/** A sentence that the person confirms. */
export function StatementField({ field, values, problems }: FieldProps<Statement>) {
  const { key, label, hint, required } = field;
  const message = problemOf(problems, key);
  return (
    <div class={message === undefined ? 'field' : 'field wrong'}>
      {message !== undefined && <ErrorMessage name={key} message={message} />}
      <div class="choice">
        <input
          type="checkbox"
          id={controlId(key)}
          name={key}
          value={TICKED}
          checked={values[key] === TICKED}
          required={required}
          {...describedBy(key, hint, message)}
          // Said in both cases: left to itself, Chromium tells screen readers that a required box is
          // wrong before anybody has answered.
          aria-invalid={message === undefined ? 'false' : 'true'}
        />
        <label for={controlId(key)}>
          <QuestionLabel label={label} required={required} />
        </label>
        {hint !== undefined && <Hint name={key}>{hint}</Hint>}
      </div>
    </div>
  );
}
