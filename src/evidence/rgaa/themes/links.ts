import { fr } from '../../../kit/typography.ts';
import type { Theme } from '../criterion.ts';
import { AXE, proved } from '../evidence.ts';
import { namesRead } from '../manual-checks.ts';

export const links: Theme = {
  number: 6,
  title: 'Liens',
  criteria: [
    {
      number: '6.1',
      wording: fr`Un lien dit où il mène.`,
      evidence: [
        proved('wayfinding', 'each one has words of its own, that say where it leads'),
        proved('wayfinding', 'those with the same words lead to the same place'),
        proved('refusals', '« %s » is refused in the text of a page'),
        AXE,
        namesRead(fr`Chaque lien dit la page, le service, le numéro ou l’adresse où il mène.`),
      ],
    },
    {
      number: '6.2',
      wording: fr`Aucun lien n’est vide.`,
      evidence: [
        AXE,
        proved('names', 'says the name of everything that can be used, and of each part'),
      ],
    },
  ],
};
