import { fr } from '../../texts/typography.ts';
import type { Theme } from '../criterion.ts';
import { absent, proved } from '../evidence.ts';
import { codeRead } from '../manual-checks.ts';

const PLAIN_TABLE = 'no table is a layout, has joined cells, or is drawn with something else';
const NO_COMPLEX_TABLE = absent(
  fr`Aucun tableau n’a de cases réunies : chacun a une ligne d’en-têtes, et une colonne au plus.`,
  'markup',
  PLAIN_TABLE,
);
const NO_LAYOUT_TABLE = absent(fr`Aucun tableau ne sert à placer du texte.`, 'markup', PLAIN_TABLE);
const HEADED = proved(
  'markup',
  'a table has a title, and its headings say what they are headings of',
);

export const tables: Theme = {
  number: 5,
  title: 'Tableaux',
  criteria: [
    {
      number: '5.1',
      wording: fr`Un tableau de données compliqué est expliqué par un résumé.`,
      evidence: [NO_COMPLEX_TABLE],
    },
    {
      number: '5.2',
      wording: fr`Le résumé d’un tableau compliqué aide vraiment à le lire.`,
      evidence: [NO_COMPLEX_TABLE],
    },
    {
      number: '5.3',
      wording: fr`Un tableau qui sert à placer du texte se comprend encore lu ligne à ligne.`,
      evidence: [NO_LAYOUT_TABLE],
    },
    {
      number: '5.4',
      wording: fr`Le titre d’un tableau lui est rattaché.`,
      evidence: [HEADED],
    },
    {
      number: '5.5',
      wording: fr`Le titre d’un tableau dit ce qu’il contient.`,
      evidence: [
        HEADED,
        codeRead(fr`Les deux tableaux de la page des composants disent leur sujet.`),
      ],
    },
    {
      number: '5.6',
      wording: fr`Les en-têtes de lignes et de colonnes sont déclarés comme des en-têtes.`,
      evidence: [HEADED],
    },
    {
      number: '5.7',
      wording: fr`Chaque case d’un tableau est rattachée à ses en-têtes.`,
      evidence: [HEADED],
    },
    {
      number: '5.8',
      wording: fr`Un tableau qui sert à placer du texte ne se fait pas passer pour des données.`,
      evidence: [NO_LAYOUT_TABLE],
    },
  ],
};
