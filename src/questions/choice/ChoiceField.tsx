import type { FieldProps } from '../FieldProps.ts';
import { RadioField } from '../RadioField.tsx';
import type { ChoiceField as Choice } from './choice-schema.ts';
import { choiceOffered } from './choice.ts';

/** All the answers in sight. */
export function ChoiceField(props: FieldProps<Choice>) {
  return <RadioField {...props} options={choiceOffered(props.field)} />;
}
