import type { FieldProps } from '../FieldProps.ts';
import { LineField } from '../LineField.tsx';
import type { IbanField as Iban } from './iban-schema.ts';

/** Letters and digits, which no browser keeps: the device may be shared. */
export function IbanField(props: FieldProps<Iban>) {
  return (
    <LineField
      {...props}
      keyboard={{ autocomplete: 'off', autocapitalize: 'characters', spellcheck: false }}
    />
  );
}
