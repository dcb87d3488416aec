import { fr } from '../../texts/typography.ts';
import type { Theme } from '../criterion.ts';
import { absent, proved } from '../evidence.ts';
import { codeRead } from '../manual-checks.ts';

const DEAF = 'a script of a page is inside it, and waits for no key, tap or movement';
const NO_ACTION = absent(
  fr`Le seul programme écrit, au chargement, si un service est ouvert. Rien ne se clique.`,
  'markup',
  DEAF,
);
const WITHOUT_SCRIPT = proved(
  'openNow',
  'without JavaScript, the hours stay and nothing is promised',
);

export const scripts: Theme = {
  number: 7,
  title: 'Scripts',
  criteria: [
    {
      number: '7.1',
      wording: fr`Ce que fait un programme dans la page est annoncé par un lecteur d’écran.`,
      evidence: [
        proved('openNow', 'at %s, whatever the zone of the phone, the service says « %s »'),
        codeRead(fr`Le programme écrit un texte ordinaire, à sa place, sous les horaires.`),
      ],
    },
    {
      number: '7.2',
      wording: fr`Ce qui remplace un programme de la page rend le même service.`,
      evidence: [WITHOUT_SCRIPT],
    },
    {
      number: '7.3',
      wording: fr`Ce que fait un programme de la page se fait au clavier comme à la souris.`,
      evidence: [
        NO_ACTION,
        proved('typing', 'a form is filled and sent, and the focus is always seen'),
      ],
    },
    {
      number: '7.4',
      wording: fr`Un programme ne change pas de page ou de sujet sans prévenir.`,
      evidence: [NO_ACTION],
    },
    {
      number: '7.5',
      wording: fr`Un message qui apparaît dans la page, sans la recharger, est annoncé.`,
      evidence: [
        NO_ACTION,
        proved('filing', 'bring the focus to their summary, whose links bring it to each question'),
      ],
    },
  ],
};
