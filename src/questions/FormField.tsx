import type { ComponentType } from 'preact';
import { ASKED } from '../kit/protocol.ts';
import { unknownBox, type Field, type FieldType } from './field.ts';
import type { FieldProps } from './FieldProps.ts';
import type { DrawingsOfKinds, FieldOf } from './kind-parts.ts';
import { DRAWINGS } from './registers/drawings.ts';
import { UnknownBox } from './UnknownBox.tsx';

const drawings: DrawingsOfKinds = DRAWINGS;

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

/** Draws a field with the component of its kind. */
function TypedField<K extends FieldType>(props: FieldProps<FieldOf<K>>) {
  const Drawing: ComponentType<
    FieldProps<FieldOf<K>> & { readonly Question: ComponentType<FieldProps<Field>> }
  > = drawings[props.field.type];
  return <Drawing {...props} Question={FormField} />;
}
