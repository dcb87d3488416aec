import { problemOf } from '../answer-problem.ts';
import { DateField } from '../date/DateField.tsx';
import type { FieldProps } from '../FieldProps.ts';
import { QuestionGroup } from '../QuestionFrame.tsx';
import type { PeriodField as Period } from './period-schema.ts';
import { periodPartTexts } from './period-texts.ts';
import { periodFields } from './period.ts';

/** A first and a last day, each under its own name. */
export function PeriodField({ field, values, problems }: FieldProps<Period>) {
  const { key, required } = field;
  return (
    <QuestionGroup question={field} message={problemOf(problems, key)} isDescribed>
      {periodFields(field).map((day) => (
        <DateField
          key={day.key}
          field={{ ...day, key: `${key}.${day.key}`, label: periodPartTexts[day.key], required }}
          values={values}
          problems={problems}
        />
      ))}
    </QuestionGroup>
  );
}
