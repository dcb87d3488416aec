import { ADDRESS_PURPOSES } from '../address/address-purposes.ts';
import { addressPartTexts } from '../address/address-texts.ts';
import type { FieldProps } from '../FieldProps.ts';
import { PartsField } from '../PartsField.tsx';
import type { CommuneField as Commune } from './commune-schema.ts';
import { COMMUNE_PARTS } from './commune.ts';

/** A postal code, then the name of the commune. */
export function CommuneField(props: FieldProps<Commune>) {
  const parts = COMMUNE_PARTS.map((name) => ({
    name,
    label: addressPartTexts[name],
    isNeeded: true,
    ...(props.field.own && { autocomplete: ADDRESS_PURPOSES[name] }),
    ...(name === 'code_postal' && { isShort: true, inputMode: 'numeric' as const }),
  }));
  return <PartsField {...props} parts={parts} />;
}
