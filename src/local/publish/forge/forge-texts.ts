import { fr } from '../../../kit/typography.ts';

/** What the program that publishes says of the forge, and what its commits say. */
export const forgeTexts = {
  noGit: 'Une forge est réglée, mais git n’est pas installé sur ce serveur.',
  taken: 'Des changements faits dans la forge sont repris.',
  sent: 'Ce qui est publié est envoyé à la forge.',
  away: (reason: string) =>
    fr`La forge ne se laisse pas lire. Ce qui est publié attend ici. Elle dit : ${reason}`,
  notSent: (reason: string) =>
    fr`La forge refuse ce qui est publié. Il attend ici. Elle dit : ${reason}`,
  noContent: fr`La forge n’a ni commune.yml, ni content/commune.yml : rien n’est repris.`,
  different: (paths: string) =>
    fr`La forge et ce serveur n’ont pas le même contenu au départ : ${paths}. Mettez-les d’accord ; rien n’est repris avant.`,
  conflict: (path: string) =>
    fr`${path} a changé ici et dans la forge : aucun des deux n’est remplacé. Écrivez dans la forge le texte du site, ou l’inverse.`,
  refused: (reason: string) => fr`Un changement de la forge n’est pas repris.\n${reason}`,
  /** Body of a commit. */
  who: (author: string, approver: string | undefined) =>
    approver === undefined
      ? fr`Écrit par ${author}.`
      : fr`Écrit par ${author}, approuvé par ${approver}.`,
  ended: fr`Fin des jours en ligne : le texte d’avant revient.`,
} as const;
