import { fr } from '../../../kit/typography.ts';
import type { Theme } from '../criterion.ts';
import { absent, AXE, PA11Y, proved } from '../evidence.ts';
import { bareSeen, codeRead, greysSeen, textsRead } from '../manual-checks.ts';

const SAME_WITHOUT_STYLE = proved('display', 'says the same, in the same order, without its style');
const NO_EXTRA = absent(
  fr`Rien n’apparaît au survol ni à la prise de focus. Le premier lien devient visible, lui seul.`,
  'style',
  'shows nothing more on hover or on focus than colours, lines and rings',
);
const NO_PLACE = fr`Aucune consigne ne désigne une chose par sa place, sa forme ou sa taille.`;

export const presentation: Theme = {
  number: 10,
  title: 'Présentation de l’information',
  criteria: [
    {
      number: '10.1',
      wording: fr`L’aspect vient de la feuille de style, pas des balises.`,
      evidence: [proved('markup', 'no tag is there for its looks alone')],
    },
    {
      number: '10.2',
      wording: fr`Sans la feuille de style, aucune information ne manque.`,
      evidence: [
        SAME_WITHOUT_STYLE,
        proved('style', 'adds no word: what it draws has an empty alternative'),
      ],
    },
    {
      number: '10.3',
      wording: fr`Sans la feuille de style, la page se comprend encore.`,
      evidence: [
        SAME_WITHOUT_STYLE,
        proved('style', 'never changes the order of the page'),
        bareSeen(fr`Tout se lit dans l’ordre, d’une seule colonne, chaque champ avec sa question.`),
      ],
    },
    {
      number: '10.4',
      wording: fr`Le texte se lit encore quand on double sa taille.`,
      evidence: [
        proved('display', 'reads at 200 %, whether the page or the text alone is enlarged'),
        AXE,
      ],
    },
    {
      number: '10.5',
      wording: fr`La couleur du texte et celle du fond sont choisies ensemble.`,
      evidence: [proved('style', 'gives the colours of text and ground together')],
    },
    {
      number: '10.6',
      wording: fr`Dans une phrase, on voit ce qui est un lien.`,
      evidence: [AXE, greysSeen(fr`Les liens placés dans une phrase sont soulignés.`)],
    },
    {
      number: '10.7',
      wording: fr`Au clavier, on voit toujours où l’on est.`,
      evidence: [
        proved(
          'keyboard',
          'the focus is seen at each stop: pixels around it change by three to one',
        ),
        proved('style', 'never takes a ring of focus away'),
      ],
    },
    {
      number: '10.8',
      wording: fr`Ce qui est caché l’est à bon escient, à la vue comme à l’oreille.`,
      evidence: [
        AXE,
        PA11Y,
        codeRead(
          fr`Sont cachés : les dessins décoratifs aux lecteurs d’écran, et à la vue quelques mots qui complètent un bouton ou une erreur.`,
        ),
      ],
    },
    {
      number: '10.9',
      wording: fr`Rien n’est dit par la place, la forme ou la taille seules.`,
      evidence: [textsRead(NO_PLACE)],
    },
    {
      number: '10.10',
      wording: fr`Ce qui est dit par la place, la forme ou la taille l’est aussi par des mots.`,
      evidence: [textsRead(NO_PLACE)],
    },
    {
      number: '10.11',
      wording: fr`Sur un écran très petit ou très agrandi, tout se lit en défilant dans un seul sens.`,
      evidence: [
        proved('display', 'reads at 400 %, on 320 by 256 points, without scrolling sideways'),
      ],
    },
    {
      number: '10.12',
      wording: fr`On peut écarter les lignes, les mots et les lettres sans rien perdre.`,
      evidence: [proved('display', 'reads with wider spaces between lines, words and letters')],
    },
    {
      number: '10.13',
      wording: fr`Ce qui apparaît au survol ou au clavier peut être lu, puis écarté.`,
      evidence: [NO_EXTRA],
    },
    {
      number: '10.14',
      wording: fr`Ce que la feuille de style fait apparaître s’atteint aussi au clavier.`,
      evidence: [NO_EXTRA],
    },
  ],
};
