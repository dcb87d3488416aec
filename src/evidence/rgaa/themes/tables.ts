import { fr } from '../../../kit/typography.ts';
import type { Theme } from '../criterion.ts';
import { absent, AXE, proved } from '../evidence.ts';

const SIMPLE = absent(
  fr`Les tableaux sont simples : une ligne d’en-têtes, aucune case réunie à une autre.`,
  'markup',
  'no table is complicated: one line of heads, no joined cell, no table inside',
);
const DATA_ALONE = absent(
  fr`Aucun tableau ne sert à placer du texte.`,
  'markup',
  'no table places text, and nothing pretends to be a table',
);
const TITLE = proved('markup', 'a table has a title, which says what it holds');
const HEADS = proved('markup', 'each head of a column or of a line is one, and says of what');

export const tables: Theme = {
  number: 5,
  title: 'Tableaux',
  criteria: [
    {
      number: '5.1',
      wording: fr`Un tableau de données compliqué est expliqué par un résumé.`,
      evidence: [SIMPLE],
    },
    {
      number: '5.2',
      wording: fr`Le résumé d’un tableau compliqué aide vraiment à le lire.`,
      evidence: [SIMPLE],
    },
    {
      number: '5.3',
      wording: fr`Un tableau qui sert à placer du texte se comprend encore lu ligne à ligne.`,
      evidence: [DATA_ALONE],
    },
    {
      number: '5.4',
      wording: fr`Le titre d’un tableau lui est rattaché.`,
      evidence: [TITLE, AXE],
    },
    {
      number: '5.5',
      wording: fr`Le titre d’un tableau dit ce qu’il contient.`,
      evidence: [TITLE],
    },
    {
      number: '5.6',
      wording: fr`Les en-têtes de lignes et de colonnes sont déclarés comme des en-têtes.`,
      evidence: [HEADS, AXE],
    },
    {
      number: '5.7',
      wording: fr`Chaque case d’un tableau est rattachée à ses en-têtes.`,
      evidence: [HEADS, AXE],
    },
    {
      number: '5.8',
      wording: fr`Un tableau qui sert à placer du texte ne se fait pas passer pour des données.`,
      evidence: [DATA_ALONE],
    },
  ],
};
