import { fr } from '../kit/typography.ts';
import { applicantTexts } from './applicant-form-texts.ts';

/** The two keys that say who asks, and for whom. */
export const whoAsksTexts = {
  asks: {
    label: 'Qui peut faire la demande',
    help: 'Le formulaire ajoute tout seul les questions qui identifient cette personne. Avec un seul choix, il y a une question de moins.',
    choices: applicantTexts.asker.options,
  },
  onBehalf: {
    label: 'Pour qui on peut demander',
    help: fr`Une case « pour une autre personne » s’ajoute, avec les questions et le document qui vont avec. Aucun choix si la loi l’interdit, ou si vos questions le demandent déjà.`,
    choices: applicantTexts.other.behalf.options,
  },
} as const;
