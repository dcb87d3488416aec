import { fr } from '../../../kit/typography.ts';
import type { Theme } from '../criterion.ts';
import { absent, AXE, proved } from '../evidence.ts';
import { namesRead } from '../manual-checks.ts';

const SAME_EVERYWHERE = proved(
  'wayfinding',
  'the header, the menu and the footer are the same on every page',
);
const TWO_WAYS = proved('wayfinding', 'each page offers the menu and the plan of the site');
const WALK = proved(
  'keyboard',
  'Tab stops at everything, in the order of the page, forwards and backwards',
);
const DEAF_SCRIPT = 'a script of a page is inside it, and waits for no key, tap or movement';

export const navigation: Theme = {
  number: 12,
  title: 'Navigation',
  criteria: [
    {
      number: '12.1',
      wording: fr`On peut trouver une page d’au moins deux façons.`,
      evidence: [TWO_WAYS],
    },
    {
      number: '12.2',
      wording: fr`Le menu est à la même place sur toutes les pages.`,
      evidence: [SAME_EVERYWHERE],
    },
    {
      number: '12.3',
      wording: fr`Le plan du site montre tout le site.`,
      evidence: [
        proved(
          'built',
          'names every public page once in its sitemap, and in its plan or a page above',
        ),
        proved('everyPage', 'leads only to pages that exist'),
        namesRead(
          fr`Le plan range les pages en plusieurs parties. Chaque lien porte le nom de sa page.`,
        ),
      ],
    },
    {
      number: '12.4',
      wording: fr`Le plan du site s’atteint de la même façon depuis toutes les pages.`,
      evidence: [SAME_EVERYWHERE, TWO_WAYS],
    },
    {
      number: '12.5',
      wording: fr`La recherche s’atteint de la même façon depuis toutes les pages.`,
      evidence: [
        SAME_EVERYWHERE,
        proved('wayfinding', 'each page leads to the search from its header'),
      ],
    },
    {
      number: '12.6',
      wording: fr`On peut aller droit à chaque grande partie de la page, ou la passer.`,
      evidence: [
        proved(
          'wayfinding',
          'each page has one header, one main part and one footer, and nothing outside',
        ),
        AXE,
      ],
    },
    {
      number: '12.7',
      wording: fr`Un premier lien mène droit au contenu.`,
      evidence: [
        proved('wayfinding', 'the first link of each page leads to its main part'),
        proved('typing', 'the first link leads to the content'),
        AXE,
      ],
    },
    {
      number: '12.8',
      wording: fr`La touche Tab suit l’ordre de lecture.`,
      evidence: [WALK, proved('style', 'never changes the order of the page'), AXE],
    },
    {
      number: '12.9',
      wording: fr`Au clavier, on peut toujours ressortir de là où l’on est entré.`,
      evidence: [WALK],
    },
    {
      number: '12.10',
      wording: fr`Aucune touche seule ne déclenche d’action par surprise.`,
      evidence: [absent(fr`Le site n’a pas de raccourci clavier.`, 'markup', DEAF_SCRIPT)],
    },
    {
      number: '12.11',
      wording: fr`Ce qui apparaît au survol, au focus ou au clic s’atteint au clavier.`,
      evidence: [
        absent(
          fr`Rien n’apparaît au survol ni au focus. Le volet « Textes de loi » s’ouvre au clavier, comme à la souris.`,
          'style',
          'shows nothing more on hover or on focus than colours, lines and rings',
        ),
        WALK,
      ],
    },
  ],
};
