import type { FieldProps } from '../FieldProps.ts';
import { LineField } from '../LineField.tsx';
import type { SiretField as Siret } from './siret-schema.ts';

/** Digits alone. */
export function SiretField(props: FieldProps<Siret>) {
  return (
    <LineField {...props} keyboard={{ inputMode: 'numeric', class: 'short', spellcheck: false }} />
  );
}
