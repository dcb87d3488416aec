import type { FieldProps } from '../FieldProps.ts';
import { LineField } from '../LineField.tsx';
import type { IntegerField as Integer } from './integer-schema.ts';

/** A whole number: digits alone. */
export function IntegerField(props: FieldProps<Integer>) {
  return (
    <LineField {...props} keyboard={{ inputMode: 'numeric', class: 'short', spellcheck: false }} />
  );
}
