import type { FieldProps } from '../FieldProps.ts';
import { LineField } from '../LineField.tsx';
import type { MeasureField as Measure } from './measure-schema.ts';

/** A length: digits and a comma. */
export function MeasureField(props: FieldProps<Measure>) {
  return <LineField {...props} keyboard={{ inputMode: 'decimal', class: 'short' }} />;
}
