import { fr } from '../../kit/typography.ts';

export const emailTexts = {
  invalid: (label: string) =>
    fr`« ${label} » : écrivez une adresse complète, sans accent, par exemple camille.martin@orange.fr.`,
  tooLong: (label: string) =>
    fr`« ${label} » est une adresse trop longue : aucune n’a plus de 64 signes avant @, ni plus de 63 entre deux points. Vérifiez-la.`,
} as const;
