import type { FieldProps } from '../FieldProps.ts';
import { addressPartTexts } from '../fields-texts.ts';
import { PartsField } from '../PartsField.tsx';
import { COMMUNE_PARTS, type CommuneField as Commune } from './commune.ts';

/** A postal code, then the name of the commune. */
export function CommuneField(props: FieldProps<Commune>) {
  const parts = COMMUNE_PARTS.map((name) => ({
    name,
    label: addressPartTexts[name].label,
    isNeeded: true,
    ...(props.field.own && { autocomplete: addressPartTexts[name].autocomplete }),
    ...(name === 'code_postal' && { isShort: true, inputMode: 'numeric' as const }),
  }));
  return <PartsField {...props} parts={parts} />;
}
