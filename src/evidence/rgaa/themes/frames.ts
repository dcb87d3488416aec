import { fr } from '../../../kit/typography.ts';
import type { Theme } from '../criterion.ts';
import { absent } from '../evidence.ts';

const NO_FRAME = absent(
  fr`Aucune page n’en contient une autre. Les en-têtes de sécurité l’interdisent.`,
  'markup',
  'no page has a frame',
);

export const frames: Theme = {
  number: 2,
  title: 'Cadres',
  criteria: [
    {
      number: '2.1',
      wording: fr`Une page montrée à l’intérieur d’une autre porte un titre.`,
      evidence: [NO_FRAME],
    },
    {
      number: '2.2',
      wording: fr`Le titre d’une page intérieure dit ce qu’elle contient.`,
      evidence: [NO_FRAME],
    },
  ],
};
