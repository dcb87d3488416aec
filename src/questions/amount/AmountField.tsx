import type { FieldProps } from '../FieldProps.ts';
import { LineField } from '../LineField.tsx';
import type { AmountField as Amount } from './amount-schema.ts';

/** An amount: digits and a comma. */
export function AmountField(props: FieldProps<Amount>) {
  return <LineField {...props} keyboard={{ inputMode: 'decimal', class: 'short' }} />;
}
