import type { FieldProps } from '../FieldProps.ts';
import { PartsField } from '../PartsField.tsx';
import type { VehiclePlateField as Plate } from './vehicle-plate-schema.ts';
import { platePartTexts } from './vehicle-plate-texts.ts';

const PARTS = [
  {
    name: 'numero',
    isNeeded: true,
    isShort: true,
    label: platePartTexts.numero.label,
    autocapitalize: 'characters',
  },
  { name: 'pays', isNeeded: false, label: platePartTexts.pays.label },
] as const;

/** The number of a plate, and its country when it is not France. */
export function VehiclePlateField(props: FieldProps<Plate>) {
  return <PartsField {...props} parts={PARTS} />;
}
