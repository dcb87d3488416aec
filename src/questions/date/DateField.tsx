import { problemOf } from '../answer-problem.ts';
import { controlId } from '../control-id.ts';
import type { FieldProps } from '../FieldProps.ts';
import { describedBy, QuestionLabel } from '../FieldTexts.tsx';
import type { PartialDateField } from '../partial-date/partial-date-schema.ts';
import { QuestionGroup } from '../QuestionFrame.tsx';
import { DATE_PARTS } from './date-parts.ts';
import type { DateField as DateQuestion } from './date-schema.ts';
import { datePartTexts } from './date-texts.ts';

const BIRTHDAY = { jour: 'bday-day', mois: 'bday-month', annee: 'bday-year' } as const;

/** A day in three fields: quicker than a calendar for a date one knows, and the same on every phone. */
export function DateField({
  field,
  values,
  problems,
}: FieldProps<DateQuestion | PartialDateField>) {
  const { key, hint, required } = field;
  const message = problemOf(problems, key);
  const isBirthday = field.type === 'date' && field.autocomplete === 'bday';
  return (
    <QuestionGroup question={field} message={message}>
      <div class="row">
        {DATE_PARTS.map((part) => {
          const name = `${key}.${part}`;
          const isNeeded = required && (field.type === 'date' || part === 'annee');
          return (
            <div key={part}>
              <label for={controlId(name)}>
                <QuestionLabel label={datePartTexts[part].label} required={isNeeded || !required} />
              </label>
              <input
                type="text"
                id={controlId(name)}
                name={name}
                value={values[name] ?? ''}
                class={part === 'annee' ? 'year' : 'day'}
                inputMode="numeric"
                enterkeyhint="next"
                required={isNeeded}
                autocomplete={isBirthday ? BIRTHDAY[part] : 'off'}
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
