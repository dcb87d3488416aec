import type { FieldProps } from '../FieldProps.ts';
import { PartsField } from '../PartsField.tsx';
import type { PlaceField as Place } from './place-schema.ts';
import { placeHelpTexts, placePartTexts } from './place-texts.ts';

const PARTS = [
  { name: 'adresse', isNeeded: false, label: placePartTexts.adresse.label },
  {
    name: 'repere',
    isNeeded: false,
    label: placePartTexts.repere.label,
    hint: placeHelpTexts.repere,
  },
  {
    name: 'position',
    isNeeded: false,
    label: placePartTexts.position.label,
    hint: placeHelpTexts.position,
    isShort: true,
  },
] as const;

/** A place in the streets, said in one of three ways: a map would keep some people out. */
export function PlaceField(props: FieldProps<Place>) {
  const hint = [props.field.hint, placeHelpTexts.oneIsEnough].filter(Boolean).join(' ');
  return <PartsField {...props} field={{ ...props.field, hint }} parts={PARTS} isOneEnough />;
}
