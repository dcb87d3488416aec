/** Words of the sheet of what to bring. */
export const bringTexts = {
  title: 'Ce qu’il faut apporter',
  print: 'Imprimez cette page pour la personne : elle tient sur une feuille A5.',
  back: 'Revenir à la séance',
  where: 'Où revenir :',
} as const;
