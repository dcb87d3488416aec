import { fr } from '../../kit/typography.ts';

/** Labels of the parts of a date, in the order they are said. */
export const datePartTexts = {
  jour: { label: 'Jour' },
  mois: { label: 'Mois' },
  annee: { label: 'Année' },
} as const;

export const dateTexts = {
  incomplete: (label: string) =>
    fr`« ${label} » : indiquez le jour, le mois et l’année en chiffres, par exemple 27 5 2026.`,
  year: (label: string) =>
    fr`« ${label} » : écrivez l’année avec quatre chiffres, entre 1800 et 2099.`,
  unknown: (label: string) =>
    fr`« ${label} » : ce jour n’existe pas. Vérifiez le jour, le mois et l’année.`,
  tooEarly: (label: string, limit: string) =>
    fr`« ${label} » : choisissez un jour à partir du ${limit}.`,
  tooLate: (label: string, limit: string) =>
    fr`« ${label} » : choisissez un jour jusqu’au ${limit}.`,
  beforeOther: (label: string, other: string) =>
    fr`« ${label} » : choisissez le même jour que « ${other} », ou un jour après.`,
} as const;
