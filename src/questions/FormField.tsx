import { ASKED } from '../kit/protocol.ts';
import { AddressField } from './address/AddressField.tsx';
import { RadioField } from './choice/RadioField.tsx';
import { SelectField } from './choice/SelectField.tsx';
import { ChoicesField } from './choices/ChoicesField.tsx';
import { CommuneField } from './commune/CommuneField.tsx';
import { DateField } from './date/DateField.tsx';
import { assertUnreachable, unknownBox, type Field } from './field.ts';
import type { FieldProps } from './FieldProps.ts';
import { FilesField } from './files/FilesField.tsx';
import { GroupField } from './group/GroupField.tsx';
import { InformationField } from './information/InformationField.tsx';
import { LineField } from './LineField.tsx';
import { PeriodField } from './period/PeriodField.tsx';
import { PlaceField } from './place/PlaceField.tsx';
import { StatementField } from './statement/StatementField.tsx';
import { LongTextField } from './text/LongTextField.tsx';
import { UnknownBox } from './UnknownBox.tsx';
import { VehiclePlateField } from './vehicle-plate/VehiclePlateField.tsx';

/** Draws a field, marked when it is not asked of everybody. */
export function FormField(props: FieldProps<Field>) {
  const { key, when } = props.field;
  if (when === undefined) return <WholeField {...props} />;
  return (
    <div {...{ [ASKED]: key }}>
      <WholeField {...props} />
    </div>
  );
}

/** With its « Je ne sais pas » box when it has one. */
function WholeField(props: FieldProps<Field>) {
  const words = unknownBox(props.field);
  return (
    <>
      <TypedField {...props} />
      {words !== undefined && (
        <UnknownBox field={props.field} words={words} values={props.values} />
      )}
    </>
  );
}

/** Draws a field with the component of its type. */
function TypedField({ field, ...props }: FieldProps<Field>) {
  switch (field.type) {
    case 'text':
    case 'name':
    case 'email':
    case 'phone':
    case 'integer':
    case 'amount':
    case 'family-quotient':
    case 'rna':
    case 'siret':
      return <LineField field={field} {...props} />;
    case 'long-text':
      return <LongTextField field={field} {...props} />;
    case 'address':
      return <AddressField field={field} {...props} />;
    case 'commune':
      return <CommuneField field={field} {...props} />;
    case 'place':
      return <PlaceField field={field} {...props} />;
    case 'vehicle-plate':
      return <VehiclePlateField field={field} {...props} />;
    case 'date':
    case 'partial-date':
      return <DateField field={field} {...props} />;
    case 'period':
      return <PeriodField field={field} {...props} />;
    case 'yes-no':
    case 'choice':
    case 'time-slot':
      return <RadioField field={field} {...props} />;
    case 'choices':
      return <ChoicesField field={field} {...props} />;
    case 'select':
      return <SelectField field={field} {...props} />;
    case 'statement':
      return <StatementField field={field} {...props} />;
    case 'files':
      return <FilesField field={field} {...props} />;
    case 'group':
      return <GroupField field={field} {...props} Question={FormField} />;
    case 'information':
      return <InformationField field={field} />;
    default:
      return assertUnreachable(field);
  }
}
