import { DATE_PARTS, type DateField as DateQuestion } from '../../schemas/fields/date.ts';
import { datePartTexts } from '../../texts/fields.ts';
import { problemOf } from '../answer-problem.ts';
import { controlId } from '../control-id.ts';
import type { FieldProps } from './FieldProps.ts';
import { describedBy, ErrorMessage, Hint, QuestionLabel } from './FieldTexts.tsx';

const BIRTHDAY = { jour: 'bday-day', mois: 'bday-month', annee: 'bday-year' } as const;

/** A day in three fields: quicker than a calendar for a date one knows, and the same on every phone. */
export function DateField({ field, values, problems }: FieldProps<DateQuestion>) {
  const { key, label, hint, required } = field;
  const message = problemOf(problems, key);
  // Each part repeats the description: some screen readers skip the one of the fieldset.
  const description = describedBy(key, hint, message);
  return (
    <fieldset class={message === undefined ? 'field' : 'field wrong'}>
      <legend>
        <QuestionLabel label={label} required={required} />
      </legend>
      {hint !== undefined && <Hint name={key}>{hint}</Hint>}
      {message !== undefined && <ErrorMessage name={key} message={message} />}
      <div class="row">
        {DATE_PARTS.map((part) => {
          const name = `${key}.${part}`;
          return (
            <div key={part}>
              <label for={controlId(name)}>{datePartTexts[part].label}</label>
              <input
                type="text"
                id={controlId(name)}
                name={name}
                value={values[name] ?? ''}
                class={part === 'annee' ? 'year' : 'day'}
                inputMode="numeric"
                required={required}
                autocomplete={field.autocomplete === 'bday' ? BIRTHDAY[part] : 'off'}
                {...description}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
