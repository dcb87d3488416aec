import type { ComponentChildren } from 'preact';
import { QUESTION } from '../kit/protocol.ts';
import { controlId, errorId, hintId } from './control-id.ts';
import { ErrorMessage, Hint, QuestionLabel } from './FieldTexts.tsx';

interface QuestionFrameProps {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly hint?: string | undefined;
  readonly message?: string | undefined;
  readonly children: ComponentChildren;
}

const frameClass = (message: string | undefined) =>
  message === undefined ? 'field' : 'field wrong';

/** A question with one control: label, help, message, then the control. */
export function QuestionFrame(props: QuestionFrameProps) {
  const { name, label, required, hint, message, children } = props;
  return (
    <div class={frameClass(message)}>
      <label for={controlId(name)}>
        <QuestionLabel label={label} required={required} />
      </label>
      {hint !== undefined && <Hint name={name}>{hint}</Hint>}
      {message !== undefined && <ErrorMessage name={name} message={message} />}
      {children}
    </div>
  );
}

/** A question with several controls, grouped under it (RGAA 11.5 and 11.6). */
export function QuestionGroup({
  question,
  message,
  isDescribed = false,
  isChoice = false,
  children,
}: Pick<QuestionFrameProps, 'message' | 'children'> & {
  readonly question: Pick<QuestionFrameProps, 'label' | 'required' | 'hint'> & {
    readonly key: string;
  };
  /** The group itself is described by its help and message, when its controls are not. */
  readonly isDescribed?: boolean;
  /**
   * One answer among a few. The group says that an answer is needed or wrong: ARIA does not let a
   * radio button say it, and Chromium calls a `required` one wrong before anybody has answered.
   */
  readonly isChoice?: boolean;
}) {
  const { key: name, label, required, hint } = question;
  const texts = [
    ...(hint === undefined ? [] : [hintId(name)]),
    ...(message === undefined ? [] : [errorId(name)]),
  ];
  return (
    <fieldset
      class={frameClass(message)}
      {...{ [QUESTION]: name }}
      {...(isDescribed && texts.length > 0 && { 'aria-describedby': texts.join(' ') })}
      {...(isChoice && {
        role: 'radiogroup',
        'aria-required': required,
        'aria-invalid': message !== undefined,
      })}
    >
      <legend>
        <QuestionLabel label={label} required={required} />
      </legend>
      {hint !== undefined && <Hint name={name}>{hint}</Hint>}
      {message !== undefined && <ErrorMessage name={name} message={message} />}
      {children}
    </fieldset>
  );
}
