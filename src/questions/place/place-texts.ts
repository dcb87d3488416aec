import { fr } from '../../kit/typography.ts';

/** Labels of the parts of a place in the streets. */
export const placePartTexts = {
  adresse: { label: 'Adresse ou rue' },
  repere: { label: 'Repère' },
  position: { label: 'Position GPS, si vous l’avez' },
} as const;

/** How to write them. */
export const placeHelpTexts = {
  oneIsEnough: fr`Une seule réponse suffit : l’adresse, un repère ou la position.`,
  repere: fr`Par exemple : devant l’école, dans le parc.`,
  position: fr`Latitude puis longitude, par exemple 48.85341, 2.3488.`,
} as const;

export const placeTexts = {
  missing: (label: string) =>
    fr`« ${label} » : donnez une adresse, un repère ou une position. Un seul suffit.`,
  wrongPosition: (label: string) =>
    fr`« ${label} » : écrivez la latitude puis la longitude, par exemple 48.85341, 2.3488. Ou laissez vide.`,
} as const;
