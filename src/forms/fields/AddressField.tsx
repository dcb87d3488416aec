import { addressParts, type AddressField as Address } from '../../schemas/fields/address.ts';
import { addressPartTexts } from '../../texts/fields.ts';
import { problemOf } from '../answer-problem.ts';
import { controlId, hintId } from '../control-id.ts';
import type { FieldProps } from './FieldProps.ts';
import { describedBy, ErrorMessage, Hint, QuestionLabel } from './FieldTexts.tsx';

const OPTIONAL_PARTS: ReadonlySet<string> = new Set(['complement', 'pays']);

/** A postal address in plain fields, grouped under the question (RGAA 11.6). */
export function AddressField({ field, values, problems }: FieldProps<Address>) {
  const { key, label, hint, required } = field;
  const message = problemOf(problems, key);
  return (
    <fieldset
      class={message === undefined ? 'field' : 'field wrong'}
      {...(hint !== undefined && { 'aria-describedby': hintId(key) })}
    >
      <legend>
        <QuestionLabel label={label} required={required} />
      </legend>
      {hint !== undefined && <Hint name={key}>{hint}</Hint>}
      {message !== undefined && <ErrorMessage name={key} message={message} />}
      {addressParts(field).map((part) => {
        const name = `${key}.${part}`;
        const texts = addressPartTexts[part];
        const isNeeded = required && !OPTIONAL_PARTS.has(part);
        const partMessage = problemOf(problems, name);
        return (
          <div class={partMessage === undefined ? 'field' : 'field wrong'} key={part}>
            <label for={controlId(name)}>
              <QuestionLabel label={texts.label} required={isNeeded || !required} />
            </label>
            {partMessage !== undefined && <ErrorMessage name={name} message={partMessage} />}
            <input
              type="text"
              id={controlId(name)}
              name={name}
              value={values[name] ?? ''}
              required={isNeeded}
              class={part === 'code_postal' ? 'short' : undefined}
              inputMode={part === 'code_postal' ? 'numeric' : undefined}
              // Only the person's own address may be filled in: a place in the street is not.
              autocomplete={field.scope === 'postal' ? texts.autocomplete : 'off'}
              {...describedBy(name, undefined, partMessage ?? undefined)}
              {...(partMessage === undefined &&
                message !== undefined &&
                describedBy(key, undefined, message))}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
