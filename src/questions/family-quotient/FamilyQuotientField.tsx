import type { FieldProps } from '../FieldProps.ts';
import { LineField } from '../LineField.tsx';
import type { FamilyQuotientField as Quotient } from './family-quotient-schema.ts';

/** A whole number: digits alone. */
export function FamilyQuotientField(props: FieldProps<Quotient>) {
  return (
    <LineField {...props} keyboard={{ inputMode: 'numeric', class: 'short', spellcheck: false }} />
  );
}
