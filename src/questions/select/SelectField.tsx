import { problemOf } from '../answer-problem.ts';
import { controlId } from '../control-id.ts';
import type { FieldProps } from '../FieldProps.ts';
import { describedBy } from '../FieldTexts.tsx';
import { QuestionFrame } from '../QuestionFrame.tsx';
import type { SelectField as Select } from './select-schema.ts';
import { selectTexts } from './select-texts.ts';
import { selectOffered } from './select.ts';

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
        <option value="">{selectTexts.choose}</option>
        {selectOffered(field).map((option) => (
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
