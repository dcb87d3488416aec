import { hintId } from './control-id.ts';
import { describedBy, Hint } from './FieldTexts.tsx';
import type { Option } from './option.ts';

interface OptionBoxProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly option: Option;
  /** The question it answers: its help and its message are read with each answer. */
  readonly question: {
    readonly name: string;
    readonly hint: string | undefined;
    readonly message: string | undefined;
  };
}

/** One of the answers of a question, with its own help. */
export function OptionBox({ type, id, name, value, checked, option, question }: OptionBoxProps) {
  const optionHint = option.hint === undefined ? undefined : `${question.name}-${option.value}`;
  const { 'aria-describedby': group } = describedBy(question.name, question.hint, question.message);
  const described = [group, optionHint === undefined ? undefined : hintId(optionHint)]
    .filter(Boolean)
    .join(' ');
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        {...(described !== '' && { 'aria-describedby': described })}
        {...(type === 'checkbox' && question.message !== undefined && { 'aria-invalid': 'true' })}
      />
      <label for={id}>{option.label}</label>
      {optionHint !== undefined && <Hint name={optionHint}>{option.hint}</Hint>}
    </div>
  );
}
