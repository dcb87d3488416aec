import type { InputHTMLAttributes } from 'preact';
import { problemOf } from './answer-problem.ts';
import { controlId } from './control-id.ts';
import type { FieldProps } from './FieldProps.ts';
import { describedBy } from './FieldTexts.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';

interface LineFieldProps extends FieldProps<{
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required: boolean;
}> {
  /**
   * The keyboard of the phone, and what the browser may fill in. `type=number` is never used: it
   * drops what it cannot read, and a screen reader announces a spin button.
   */
  readonly keyboard: Pick<
    InputHTMLAttributes,
    'type' | 'inputMode' | 'autocomplete' | 'autocapitalize' | 'spellcheck' | 'class'
  >;
}

/** A question answered on one line. */
export function LineField({ field, values, problems, keyboard }: LineFieldProps) {
  const { key, label, hint, required } = field;
  const message = problemOf(problems, key);
  return (
    <QuestionFrame name={key} label={label} required={required} hint={hint} message={message}>
      <input
        type="text"
        id={controlId(key)}
        name={key}
        value={values[key] ?? ''}
        required={required}
        enterkeyhint="next"
        {...keyboard}
        {...describedBy(key, hint, message)}
      />
    </QuestionFrame>
  );
}
