import { shortDay } from '../../kit/short-day.ts';
import { fr } from '../../kit/typography.ts';

/** What a person reads about what they typed, while it is on their device alone. */
export const draftTexts = {
  kept: fr`Vos réponses sont gardées 30 jours sur cet appareil, et nulle part ailleurs.`,
  keptWithFiles: fr`Vos réponses et vos fichiers sont gardés 30 jours sur cet appareil. Les fichiers partent aussi à la mairie.`,
  shared: fr`Ordinateur partagé : ne rien garder ici`,
  erase: 'Effacer',
  eraseKept: 'Effacer ce qui est gardé ici',
  erased: fr`C’est effacé de cet appareil.`,
  resume: (savedAt: number) => fr`Reprendre votre demande du ${shortDay(savedAt)}`,
  resumed: fr`Vos réponses sont revenues. Relisez-les.`,
  changed: fr`Le formulaire a changé depuis. Questions à revoir :`,
} as const;
