import type { FieldProps } from '../FieldProps.ts';
import { LineField } from '../LineField.tsx';
import type { TextField as Text } from './text-schema.ts';

/** A short text, which the browser fills in where it knows it. */
export function TextField(props: FieldProps<Text>) {
  return <LineField {...props} keyboard={{ autocomplete: props.field.autocomplete }} />;
}
