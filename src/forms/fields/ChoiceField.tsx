import type {
  ChoiceField as Choice,
  StatementField as Statement,
} from '../../schemas/fields/choice.ts';
import { STATEMENT_VALUE } from '../../schemas/fields/choice.ts';
import { problemOf } from '../answer-problem.ts';
import { controlId, hintId } from '../control-id.ts';
import type { FieldProps } from './FieldProps.ts';
import { describedBy, ErrorMessage, Hint, QuestionLabel } from './FieldTexts.tsx';
import { QuestionGroup } from './QuestionFrame.tsx';

/** One answer among a few, all in sight. The first one carries the id that the summary links to. */
export function ChoiceField({ field, values, problems }: FieldProps<Choice>) {
  const { key, label, hint, required, options } = field;
  const message = problemOf(problems, key);
  return (
    <QuestionGroup
      name={key}
      label={label}
      required={required}
      hint={hint}
      message={message}
      isChoice
    >
      {options.map((option, index) => {
        const id = index === 0 ? controlId(key) : controlId(`${key}-${option.value}`);
        const optionHint = option.hint === undefined ? undefined : `${key}-${option.value}`;
        const { 'aria-describedby': group } = describedBy(key, hint, message);
        const described = [group, optionHint === undefined ? undefined : hintId(optionHint)]
          .filter(Boolean)
          .join(' ');
        return (
          <div class="choice" key={option.value}>
            <input
              type="radio"
              id={id}
              name={key}
              value={option.value}
              checked={values[key] === option.value}
              {...(described !== '' && { 'aria-describedby': described })}
            />
            <label for={id}>{option.label}</label>
            {optionHint !== undefined && <Hint name={optionHint}>{option.hint}</Hint>}
          </div>
        );
      })}
    </QuestionGroup>
  );
}

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
          value={STATEMENT_VALUE}
          checked={values[key] === STATEMENT_VALUE}
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
