import { fr } from '../../kit/typography.ts';

/** Labels of the parts of a number plate. */
export const platePartTexts = {
  numero: { label: 'Numéro' },
  pays: { label: 'Pays, si la plaque est étrangère' },
} as const;

/** Plates that nobody has, as they are written. */
const PLATES = { current: 'AB-123-CD', old: '123 AB 75' } as const;

export const vehiclePlateTexts = {
  invalid: (label: string) =>
    fr`« ${label} » : écrivez le numéro comme sur la plaque, par exemple ${PLATES.current} ou ${PLATES.old}. Si la plaque est étrangère, indiquez aussi le pays.`,
} as const;
