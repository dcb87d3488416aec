import type { FieldProps } from '../FieldProps.ts';
import { LineField } from '../LineField.tsx';
import type { EmailField as Email } from './email-schema.ts';

/** An address, which the browser fills in only if it is the person's own (RGAA 11.13). */
export function EmailField(props: FieldProps<Email>) {
  return (
    <LineField
      {...props}
      keyboard={{
        type: 'email',
        inputMode: 'email',
        autocomplete: props.field.own ? 'email' : 'off',
        spellcheck: false,
      }}
    />
  );
}
