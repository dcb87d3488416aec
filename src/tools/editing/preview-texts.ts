import { fr } from '../../kit/typography.ts';

/** What stands around a procedure that is drawn while it is edited. */
export const previewTexts = {
  step: (number: number, count: number, title: string) =>
    fr`Écran ${number} sur ${count} : ${title}`,
  noForm: 'Aucune question. La demande ne se fait pas en ligne.',
  unfinished: fr`Cet aperçu montre ce qui peut déjà se dessiner. Une partie qui manque attend une case à remplir.`,
  steps: fr`Ce dessin est à côté de chaque demande, au bureau. La page de la démarche le montre aussi si vous le choisissez.`,
  paper: fr`Le formulaire sur papier, et ce que dit le reçu`,
} as const;
