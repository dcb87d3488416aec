import { fr } from '../../kit/typography.ts';

/** What a form says while a mediator helps. */
export const helpedTexts = {
  open: fr`Séance d’aide en cours : rien de ce que vous écrivez ne reste sur cet appareil.`,
  soon: fr`La séance se ferme dans moins de trois minutes. Touchez la page pour continuer.`,
  end: 'Terminer la séance',
} as const;
