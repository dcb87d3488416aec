import { fr } from '../../../kit/typography.ts';
import type { Theme } from '../criterion.ts';
import { absent, AXE, PA11Y, proved } from '../evidence.ts';
import { bareSeen, namesRead } from '../manual-checks.ts';

const NO_PICTURE = 'no page has a picture file, a picture of text, a map nor a drawing surface';

export const images: Theme = {
  number: 1,
  title: 'Images',
  criteria: [
    {
      number: '1.1',
      wording: fr`Une image utile a un texte qui la remplace.`,
      evidence: [proved('markup', 'a drawing is ignored, or is an image with a name'), AXE, PA11Y],
    },
    {
      number: '1.2',
      wording: fr`Une image qui décore seulement n’est pas annoncée par un lecteur d’écran.`,
      evidence: [
        proved('markup', 'a drawing is ignored, or is an image with a name'),
        namesRead(fr`Aucun dessin des menus et des listes n’est annoncé.`),
      ],
    },
    {
      number: '1.3',
      wording: fr`Le texte qui remplace une image dit ce que l’image apporte.`,
      evidence: [
        namesRead(
          fr`La seule image utile est le code à lire avec un téléphone, sur le reçu. Son nom dit à quoi il sert, et un lien mène à la même page.`,
        ),
      ],
    },
    {
      number: '1.4',
      wording: fr`Le texte d’une image de contrôle (captcha) dit ce qu’elle est et à quoi elle sert.`,
      evidence: [absent(fr`Le site n’a ni captcha ni image de contrôle.`, 'markup', NO_PICTURE)],
    },
    {
      number: '1.5',
      wording: fr`Qui ne peut pas résoudre une image de contrôle a une autre solution.`,
      evidence: [absent(fr`Le site n’a ni captcha ni image de contrôle.`, 'markup', NO_PICTURE)],
    },
    {
      number: '1.6',
      wording: fr`Une image riche, comme un graphique ou un plan, a une description complète.`,
      evidence: [absent(fr`Le site n’a ni graphique, ni plan, ni photo.`, 'markup', NO_PICTURE)],
    },
    {
      number: '1.7',
      wording: fr`La description complète d’une image riche est juste.`,
      evidence: [absent(fr`Aucune image n’a besoin d’une description.`, 'markup', NO_PICTURE)],
    },
    {
      number: '1.8',
      wording: fr`Un texte est écrit comme du texte, jamais dessiné dans une image.`,
      evidence: [
        proved('markup', NO_PICTURE),
        bareSeen(fr`Sans style, aucun mot ne manque : aucun n’est dans un dessin.`),
      ],
    },
    {
      number: '1.9',
      wording: fr`La légende d’une image est rattachée à cette image.`,
      evidence: [absent(fr`Aucune image n’a de légende.`, 'markup', NO_PICTURE)],
    },
  ],
};
