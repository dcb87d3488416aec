import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';

/** What the editing tool says before it saves. */
export const checkTexts = {
  empty: (expected: string) => fr`La case est vide : il faut ${expected}`,
  wrong: (found: string, expected: string) => fr`Il y a ${found} : il faut ${expected}`,
  words: (problem: string, sentence: string, proposal: string) =>
    fr`${problem}, dans « ${sentence} ». ${proposal}`,
  fileName: 'Adresse de la page',
  refused: (count: number) =>
    fr`${formatCount(count, 'point est', 'points sont')} à corriger avant d’enregistrer`,
  doubts: (count: number) =>
    fr`${formatCount(count, 'point est', 'points sont')} à revoir avant de publier`,
  refusedHelp: 'Rien n’est enregistré pour le moment. Vos changements restent dans l’outil.',
  doubtsHelp: 'Corrigez maintenant, ou enregistrez et revenez plus tard.',
  back: 'Revenir au texte',
  save: 'Enregistrer quand même',
} as const;
