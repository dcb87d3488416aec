import { fr } from '../../kit/typography.ts';

/** Wording of a form that is filled in one part after the other. */
export const formStepTexts = {
  /** Before the title of a part. */
  progress: (number: number, count: number) => fr`Étape ${number} sur ${count} : `,
  next: 'Continuer',
  back: 'Retour',
  /** Beside a child or a plot that was added. */
  remove: 'Retirer',
} as const;
