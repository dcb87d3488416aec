import { fr } from '../kit/typography.ts';

/** Words of the sheet of what to bring. */
export const bringTexts = {
  title: 'Ce qu’il faut apporter',
  print: fr`Imprimez cette page pour la personne : elle tient sur une feuille A5.`,
  back: 'Revenir à la séance',
  where: fr`Où revenir :`,
} as const;
