import { DATE_PARTS, type DateField as DateQuestion } from '../../schemas/fields/date.ts';
import { datePartTexts } from '../../texts/fields.ts';
import { problemOf } from '../answer-problem.ts';
import { controlId } from '../control-id.ts';
import type { FieldProps } from './FieldProps.ts';
import { describedBy } from './FieldTexts.tsx';
import { QuestionGroup } from './QuestionFrame.tsx';

const BIRTHDAY = { jour: 'bday-day', mois: 'bday-month', annee: 'bday-year' } as const;

/** A day in three fields: quicker than a calendar for a date one knows, and the same on every phone. */
export function DateField({ field, values, problems }: FieldProps<DateQuestion>) {
  const { key, label, hint, required } = field;
  const message = problemOf(problems, key);
  return (
    <QuestionGroup name={key} label={label} required={required} hint={hint} message={message}>
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
                // Each part repeats the description: some screen readers skip that of the group.
                {...describedBy(key, hint, message)}
              />
            </div>
          );
        })}
      </div>
    </QuestionGroup>
  );
}
