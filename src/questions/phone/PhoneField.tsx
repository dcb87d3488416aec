import type { FieldProps } from '../FieldProps.ts';
import { LineField } from '../LineField.tsx';
import type { PhoneField as Phone } from './phone-schema.ts';

/** A number, which the browser fills in only if it is the person's own (RGAA 11.13). */
export function PhoneField(props: FieldProps<Phone>) {
  const autocomplete = props.field.own ? 'tel' : 'off';
  return <LineField {...props} keyboard={{ type: 'tel', inputMode: 'tel', autocomplete }} />;
}
