import { problemOf } from '../answer-problem.ts';
import { controlId } from '../control-id.ts';
import type { FieldProps } from '../FieldProps.ts';
import { pickTexts } from '../fields-texts.ts';
import { describedBy } from '../FieldTexts.tsx';
import { QuestionFrame } from '../QuestionFrame.tsx';
import { pickOptions, type SelectField as Select } from './choice.ts';

/** One answer among many, in the list of the browser: every phone and screen reader knows it. */
export function SelectField({ field, values, problems }: FieldProps<Select>) {
  const { key, label, hint, required } = field;
  const message = problemOf(problems, key);
  return (
    <QuestionFrame name={key} label={label} required={required} hint={hint} message={message}>
      <select
        id={controlId(key)}
        name={key}
        required={required}
        {...describedBy(key, hint, message)}
        // Said in both cases: Chromium calls an empty required list wrong before anybody has answered.
        aria-invalid={message === undefined ? 'false' : 'true'}
      >
        <option value="">{pickTexts.choose}</option>
        {pickOptions(field).map((option) => (
          <option
            key={option.value}
            value={option.value}
            {...(values[key] === option.value && { selected: true })}
          >
            {option.label}
          </option>
        ))}
      </select>
    </QuestionFrame>
  );
}
