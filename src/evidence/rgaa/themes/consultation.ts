import { fr } from '../../../kit/typography.ts';
import type { Theme } from '../criterion.ts';
import { absent, AXE, proved } from '../evidence.ts';
import { codeRead } from '../manual-checks.ts';

const NO_WINDOW_NOR_OFFICE =
  'no link opens a window or an office document, and no page leaves by itself';
const NO_SIGNS = absent(
  fr`Aucun texte n’est un dessin fait de signes, un émoji ou un langage codé.`,
  'markup',
  'no text is made of signs that draw',
);
/** The form on paper is the only file that looks like an office document. */
const PDF_SAYS_THE_SAME = [
  proved('markup', 'a link to a PDF says its format and weight, on the page that says the same'),
  proved('paper', 'the PDF of $slug holds every word of its page, tagged, in French'),
  codeRead(
    fr`La page du formulaire papier et son PDF sont tirés du même fichier. La grille d’audit est un fichier texte (CSV), sans mise en forme.`,
  ),
];
const STILL = 'moves, fades and flashes nothing';
const DEAF_SCRIPT = 'a script of a page is inside it, and waits for no key, tap or movement';

export const consultation: Theme = {
  number: 13,
  title: 'Consultation',
  criteria: [
    {
      number: '13.1',
      wording: fr`Personne n’est pressé par une limite de temps qu’il ne maîtrise pas.`,
      evidence: [
        proved('markup', NO_WINDOW_NOR_OFFICE),
        AXE,
        codeRead(
          fr`Aucune page n’expire. Une page laissée ouverte est relue, puis envoyée, avec toutes ses réponses.`,
        ),
      ],
    },
    {
      number: '13.2',
      wording: fr`Aucune fenêtre ne s’ouvre sans qu’on l’ait demandé.`,
      evidence: [proved('markup', NO_WINDOW_NOR_OFFICE), proved('markup', DEAF_SCRIPT)],
    },
    {
      number: '13.3',
      wording: fr`Un document à télécharger existe dans une forme que tous peuvent lire.`,
      evidence: PDF_SAYS_THE_SAME,
    },
    {
      number: '13.4',
      wording: fr`La forme que tous peuvent lire dit la même chose que le document.`,
      evidence: PDF_SAYS_THE_SAME,
    },
    {
      number: '13.5',
      wording: fr`Un dessin fait de signes, ou un langage codé, est traduit.`,
      evidence: [NO_SIGNS],
    },
    {
      number: '13.6',
      wording: fr`La traduction d’un dessin fait de signes est juste.`,
      evidence: [NO_SIGNS],
    },
    {
      number: '13.7',
      wording: fr`Rien ne clignote ni ne flashe d’une façon dangereuse.`,
      evidence: [absent(fr`Rien ne bouge ni ne change de lumière sur le site.`, 'style', STILL)],
    },
    {
      number: '13.8',
      wording: fr`Ce qui bouge tout seul peut être arrêté.`,
      evidence: [absent(fr`Rien ne bouge sur le site.`, 'style', STILL)],
    },
    {
      number: '13.9',
      wording: fr`La page se lit avec l’écran debout comme couché.`,
      evidence: [proved('display', 'says the same upright and on its side'), AXE],
    },
    {
      number: '13.10',
      wording: fr`Ce qui se fait par un geste compliqué se fait aussi par un geste simple.`,
      evidence: [absent(fr`Le site ne demande aucun geste.`, 'markup', DEAF_SCRIPT)],
    },
    {
      number: '13.11',
      wording: fr`On peut annuler un appui en relâchant ailleurs.`,
      evidence: [
        proved('markup', DEAF_SCRIPT),
        codeRead(fr`Liens et boutons sont ceux du navigateur : ils agissent au relâchement.`),
      ],
    },
    {
      number: '13.12',
      wording: fr`Ce qui se fait en bougeant l’appareil se fait aussi autrement.`,
      evidence: [absent(fr`Le site n’écoute pas les mouvements.`, 'markup', DEAF_SCRIPT)],
    },
  ],
};
