import { fr } from '../../texts/typography.ts';
import type { Theme } from '../criterion.ts';
import { absent } from '../evidence.ts';

const NO_TABLE = absent(
  fr`Aucune page n’a de tableau. Les réponses et les reçus sont des listes de termes.`,
  'markup',
  'no page has a table',
);

export const tables: Theme = {
  number: 5,
  title: 'Tableaux',
  criteria: [
    {
      number: '5.1',
      wording: fr`Un tableau de données compliqué est expliqué par un résumé.`,
      evidence: [NO_TABLE],
    },
    {
      number: '5.2',
      wording: fr`Le résumé d’un tableau compliqué aide vraiment à le lire.`,
      evidence: [NO_TABLE],
    },
    {
      number: '5.3',
      wording: fr`Un tableau qui sert à placer du texte se comprend encore lu ligne à ligne.`,
      evidence: [NO_TABLE],
    },
    {
      number: '5.4',
      wording: fr`Le titre d’un tableau lui est rattaché.`,
      evidence: [NO_TABLE],
    },
    {
      number: '5.5',
      wording: fr`Le titre d’un tableau dit ce qu’il contient.`,
      evidence: [NO_TABLE],
    },
    {
      number: '5.6',
      wording: fr`Les en-têtes de lignes et de colonnes sont déclarés comme des en-têtes.`,
      evidence: [NO_TABLE],
    },
    {
      number: '5.7',
      wording: fr`Chaque case d’un tableau est rattachée à ses en-têtes.`,
      evidence: [NO_TABLE],
    },
    {
      number: '5.8',
      wording: fr`Un tableau qui sert à placer du texte ne se fait pas passer pour des données.`,
      evidence: [NO_TABLE],
    },
  ],
};
