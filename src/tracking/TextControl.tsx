import { controlId } from '../questions/control-id.ts';
import { describedBy } from '../questions/FieldTexts.tsx';
import { QuestionFrame } from '../questions/QuestionFrame.tsx';

export interface TextControlProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string | undefined;
  /** What is wrong in it. */
  readonly message: string | undefined;
  readonly class?: string;
  readonly autocapitalize?: 'off' | 'characters';
}

/** A line of text that is asked to find a request: no program of the browser fills it in. */
export function TextControl(props: TextControlProps) {
  const { name, label, hint, value = '', message, autocapitalize = 'off' } = props;
  return (
    <QuestionFrame name={name} label={label} required hint={hint} message={message}>
      <input
        type="text"
        id={controlId(name)}
        name={name}
        value={value}
        class={props.class}
        required
        autocomplete="off"
        autocapitalize={autocapitalize}
        spellcheck={false}
        {...describedBy(name, hint, message)}
      />
    </QuestionFrame>
  );
}
