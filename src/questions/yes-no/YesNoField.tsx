import type { FieldProps } from '../FieldProps.ts';
import { RadioField } from '../RadioField.tsx';
import type { YesNoField as YesNo } from './yes-no-schema.ts';
import { yesNoOffered } from './yes-no.ts';

/** Both answers in sight. */
export function YesNoField(props: FieldProps<YesNo>) {
  return <RadioField {...props} options={yesNoOffered(props.field)} />;
}
