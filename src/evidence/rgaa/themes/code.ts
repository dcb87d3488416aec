import { fr } from '../../../kit/typography.ts';
import type { Theme } from '../criterion.ts';
import { absent, AXE, proved, VALID_HTML } from '../evidence.ts';
import { codeRead, namesRead, textsRead } from '../manual-checks.ts';

const IN_FRENCH = proved('markup', 'each page starts with its type and says that it is in French');
const TITLES = proved(
  'markup',
  'each title says the page, then the commune, and « Erreur » first when something is wrong',
);
const ONE_LANGUAGE = 'no part of a page is in another language or reads the other way';

export const code: Theme = {
  number: 8,
  title: 'Éléments obligatoires',
  criteria: [
    {
      number: '8.1',
      wording: fr`Chaque page annonce le type de document qu’elle est.`,
      evidence: [IN_FRENCH],
    },
    {
      number: '8.2',
      wording: fr`Le code de chaque page respecte la grammaire du HTML.`,
      evidence: [VALID_HTML, AXE],
    },
    {
      number: '8.3',
      wording: fr`Chaque page dit dans quelle langue elle est écrite.`,
      evidence: [IN_FRENCH, AXE],
    },
    {
      number: '8.4',
      wording: fr`La langue annoncée est la bonne.`,
      evidence: [IN_FRENCH, textsRead(fr`Tous les textes sont en français.`)],
    },
    {
      number: '8.5',
      wording: fr`Chaque page a un titre.`,
      evidence: [TITLES, AXE],
    },
    {
      number: '8.6',
      wording: fr`Le titre d’une page dit ce qu’on y trouve.`,
      evidence: [
        TITLES,
        proved('everyPage', 'has a title of its own and one heading above all'),
        namesRead(
          fr`Chaque titre dit la page puis la commune. « Erreur » vient en premier quand quelque chose est refusé.`,
        ),
      ],
    },
    {
      number: '8.7',
      wording: fr`Un passage dans une autre langue est signalé comme tel.`,
      evidence: [
        textsRead(
          fr`Aucun passage en langue étrangère. « Cookies » et « JavaScript » sont des mots passés en français ou des noms.`,
        ),
      ],
    },
    {
      number: '8.8',
      wording: fr`La langue signalée pour un passage est la bonne.`,
      evidence: [absent(fr`Aucun passage n’est signalé.`, 'markup', ONE_LANGUAGE)],
    },
    {
      number: '8.9',
      wording: fr`Une balise sert à son sens, pas à obtenir un aspect.`,
      evidence: [
        proved('markup', 'no tag is there for its looks alone'),
        codeRead(fr`Paragraphes, listes, titres et groupes servent à ce qu’ils disent.`),
      ],
    },
    {
      number: '8.10',
      wording: fr`Un texte qui se lit de droite à gauche est signalé.`,
      evidence: [absent(fr`Tout se lit de gauche à droite.`, 'markup', ONE_LANGUAGE)],
    },
  ],
};
