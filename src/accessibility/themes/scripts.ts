import { fr } from '../../texts/typography.ts';
import type { Theme } from '../criterion.ts';
import { absent, proved } from '../evidence.ts';

const NO_SCRIPT = absent(
  fr`Aucune page n’exécute de JavaScript. Les en-têtes de sécurité l’interdisent.`,
  'markup',
  'no page runs a script, listens to a key or to a movement',
);

export const scripts: Theme = {
  number: 7,
  title: 'Scripts',
  criteria: [
    {
      number: '7.1',
      wording: fr`Ce que fait un programme dans la page est annoncé par un lecteur d’écran.`,
      evidence: [NO_SCRIPT],
    },
    {
      number: '7.2',
      wording: fr`Ce qui remplace un programme de la page rend le même service.`,
      evidence: [NO_SCRIPT],
    },
    {
      number: '7.3',
      wording: fr`Ce que fait un programme de la page se fait au clavier comme à la souris.`,
      evidence: [
        NO_SCRIPT,
        proved('typing', 'a form is filled and sent, and the focus is always seen'),
      ],
    },
    {
      number: '7.4',
      wording: fr`Un programme ne change pas de page ou de sujet sans prévenir.`,
      evidence: [NO_SCRIPT],
    },
    {
      number: '7.5',
      wording: fr`Un message qui apparaît dans la page, sans la recharger, est annoncé.`,
      evidence: [
        NO_SCRIPT,
        proved('filing', 'bring the focus to their summary, whose links bring it to each question'),
      ],
    },
  ],
};
