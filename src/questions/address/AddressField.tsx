import type { FieldProps } from '../FieldProps.ts';
import { PartsField } from '../PartsField.tsx';
import { ADDRESS_PURPOSES } from './address-purposes.ts';
import type { AddressField as Address } from './address-schema.ts';
import { addressPartTexts } from './address-texts.ts';
import { addressParts, OPTIONAL_PARTS } from './address.ts';
import { isFrance } from './is-france.ts';

/** A postal address in plain fields, grouped under the question. */
export function AddressField(props: FieldProps<Address>) {
  const { field, values } = props;
  // Some countries have no postal codes.
  const isAbroad = !isFrance(values[`${field.key}.pays`] ?? '');
  const parts = addressParts(field).map((name) => ({
    name,
    label: addressPartTexts[name],
    isNeeded: !OPTIONAL_PARTS.has(name) && !(isAbroad && name === 'code_postal'),
    // Only the person's own address may be filled in: a place in the street is not, nor somebody else's.
    ...(field.scope === 'postal' && field.own && { autocomplete: ADDRESS_PURPOSES[name] }),
    ...(name === 'code_postal' && { isShort: true, inputMode: 'numeric' as const }),
  }));
  return <PartsField {...props} parts={parts} />;
}
