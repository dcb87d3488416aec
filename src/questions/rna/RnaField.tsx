import type { FieldProps } from '../FieldProps.ts';
import { LineField } from '../LineField.tsx';
import type { RnaField as Rna } from './rna-schema.ts';

/** A letter, then digits: the keyboard of letters, in capitals. */
export function RnaField(props: FieldProps<Rna>) {
  return (
    <LineField
      {...props}
      keyboard={{ autocapitalize: 'characters', class: 'short', spellcheck: false }}
    />
  );
}
