import { fr } from '../../../kit/typography.ts';

/** What the program that publishes says of the forge, and what its commits say. */
export const forgeTexts = {
  noGit: 'Une forge est réglée, mais git n’est pas installé sur ce serveur.',
  noCopy: (folder: string) =>
    fr`Une forge est réglée, mais ${folder} n’est pas dans une copie d’un dépôt Git.`,
  taken: 'Des changements faits dans la forge sont repris.',
  sent: 'Ce qui est publié est envoyé à la forge.',
  away: fr`La forge ne répond pas : ce qui est publié lui sera envoyé plus tard.`,
  code: fr`Un changement de la forge touche le programme : mettez le serveur à jour, il ne le fait pas seul.`,
  conflict: fr`La forge et ce serveur ont changé les mêmes lignes : un développeur les réunit dans la forge.`,
  /** Body of a commit. */
  who: (author: string, approver: string | undefined) =>
    approver === undefined
      ? fr`Écrit par ${author}.`
      : fr`Écrit par ${author}, approuvé par ${approver}.`,
  ended: fr`Fin des jours en ligne : le texte d’avant revient.`,
} as const;
