import { assertUnreachable, type Field } from '../schemas/field.ts';
import { AddressField } from './fields/AddressField.tsx';
import { ChoiceField, StatementField } from './fields/ChoiceField.tsx';
import { DateField } from './fields/DateField.tsx';
import type { FieldProps } from './fields/FieldProps.ts';
import { LineField } from './fields/LineField.tsx';
import { LongTextField } from './fields/LongTextField.tsx';

/** Draws a question with the component of its type. */
export function FormField({ field, ...props }: FieldProps<Field>) {
  switch (field.type) {
    case 'text':
    case 'email':
    case 'phone':
    case 'integer':
    case 'amount':
    case 'rna':
    case 'siret':
      return <LineField field={field} {...props} />;
    case 'long-text':
      return <LongTextField field={field} {...props} />;
    case 'address':
      return <AddressField field={field} {...props} />;
    case 'date':
      return <DateField field={field} {...props} />;
    case 'choice':
      return <ChoiceField field={field} {...props} />;
    case 'statement':
      return <StatementField field={field} {...props} />;
    default:
      return assertUnreachable(field);
  }
}
