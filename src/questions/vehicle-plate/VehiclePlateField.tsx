import type { VehiclePlateField as Plate } from './vehicle-plate.ts';
import { platePartTexts } from '../fields-texts.ts';
import type { FieldProps } from '../FieldProps.ts';
import { PartsField } from '../PartsField.tsx';

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
