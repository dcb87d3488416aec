import type { FieldProps } from '../FieldProps.ts';
import { LineField } from '../LineField.tsx';
import type { NameField as Name } from './name-schema.ts';

/** HTML has no word for the name in use of French law: a browser would give the other one. */
const PURPOSES = {
  given: 'given-name',
  family: 'family-name',
  usage: 'off',
  full: 'name',
} as const;

/** Only the person's own name may be filled in (RGAA 11.13): a child's is not. */
export function NameField(props: FieldProps<Name>) {
  const { own, part } = props.field;
  const autocomplete = own ? PURPOSES[part] : 'off';
  return (
    <LineField {...props} keyboard={{ autocomplete, autocapitalize: 'words', spellcheck: false }} />
  );
}
