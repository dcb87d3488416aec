import { fr } from '../../../kit/typography.ts';
import type { Theme } from '../criterion.ts';
import { proved } from '../evidence.ts';
import { codeRead } from '../manual-checks.ts';

const WHILE_TYPED =
  'results come while words are typed, in the order of the server, and are said politely';
const DEAF = proved(
  'markup',
  'a script of a page is inside it, and waits for no key, tap or movement',
);
const RESULTS = proved('search', WHILE_TYPED);
const STEPS = proved(
  'formSteps',
  'a form is filled one step after the other, back and forth, then filed',
);
const MISTAKES = proved(
  'formSteps',
  'a mistake keeps the step, and its summary leads to the question',
);

export const scripts: Theme = {
  number: 7,
  title: 'Scripts',
  criteria: [
    {
      number: '7.1',
      wording: fr`Ce que fait un programme dans la page est annoncé par un lecteur d’écran.`,
      evidence: [
        proved('openNow', 'at %s'),
        RESULTS,
        STEPS,
        codeRead(
          fr`Les programmes écrivent des textes, des titres, des boutons et des liens ordinaires, sous les horaires, sous le champ ou dans le formulaire.`,
        ),
      ],
    },
    {
      number: '7.2',
      wording: fr`Ce qui remplace un programme de la page rend le même service.`,
      evidence: [
        proved('openNow', 'without JavaScript, the hours stay and nothing is promised'),
        proved('search', 'a search leads to a page, then another does'),
        proved('search', 'when the network loses %s, the form is sent as it always was'),
        proved('formSteps', 'what was typed before the script came stays, where the person is'),
      ],
    },
    {
      number: '7.3',
      wording: fr`Ce que fait un programme de la page se fait au clavier comme à la souris.`,
      evidence: [
        DEAF,
        proved('search', 'from the field, the keyboard reaches the button, then the first result'),
        proved('typing', 'a form is filled and sent, and the focus is always seen'),
      ],
    },
    {
      number: '7.4',
      wording: fr`Un programme ne change pas de page ou de sujet sans prévenir.`,
      evidence: [DEAF, RESULTS, STEPS],
    },
    {
      number: '7.5',
      wording: fr`Un message qui apparaît dans la page, sans la recharger, est annoncé.`,
      evidence: [
        RESULTS,
        MISTAKES,
        proved('filing', 'bring the focus to their summary, whose links bring it to each question'),
      ],
    },
  ],
};
