import { fr } from '../../kit/typography.ts';

/** Wording of a child or a plot on a page without a script. */
export const groupTexts = {
  removeBlock: (name: string) => fr`Retirer « ${name} » de ma demande`,
} as const;
