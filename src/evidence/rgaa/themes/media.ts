import { fr } from '../../../kit/typography.ts';
import type { Theme } from '../criterion.ts';
import { absent } from '../evidence.ts';

const NO_MEDIA = absent(
  fr`Le site n’a ni son ni vidéo.`,
  'markup',
  'no page has a sound or a video',
);
const NO_MAP = absent(
  fr`Le site n’a ni carte, ni animation, ni autre contenu interactif de ce genre.`,
  'markup',
  'no page has a picture file, a picture of text, a map nor a drawing surface',
);

export const media: Theme = {
  number: 4,
  title: 'Multimédia',
  criteria: [
    {
      number: '4.1',
      wording: fr`Un enregistrement audio ou vidéo a un texte ou une description sonore équivalente.`,
      evidence: [NO_MEDIA],
    },
    {
      number: '4.2',
      wording: fr`Ce texte ou cette description sonore dit bien tout ce que dit l’enregistrement.`,
      evidence: [NO_MEDIA],
    },
    {
      number: '4.3',
      wording: fr`Une vidéo parlante a des sous-titres.`,
      evidence: [NO_MEDIA],
    },
    {
      number: '4.4',
      wording: fr`Les sous-titres disent bien ce qui est dit.`,
      evidence: [NO_MEDIA],
    },
    {
      number: '4.5',
      wording: fr`Une vidéo où l’image compte a une description sonore.`,
      evidence: [NO_MEDIA],
    },
    {
      number: '4.6',
      wording: fr`La description sonore dit bien ce que montre l’image.`,
      evidence: [NO_MEDIA],
    },
    {
      number: '4.7',
      wording: fr`On sait ce qu’est chaque enregistrement avant de le lancer.`,
      evidence: [NO_MEDIA],
    },
    {
      number: '4.8',
      wording: fr`Un contenu interactif autre qu’un enregistrement, comme une carte, a un équivalent.`,
      evidence: [NO_MAP],
    },
    {
      number: '4.9',
      wording: fr`Cet équivalent rend le même service.`,
      evidence: [NO_MAP],
    },
    {
      number: '4.10',
      wording: fr`Un son qui part tout seul peut être arrêté.`,
      evidence: [NO_MEDIA],
    },
    {
      number: '4.11',
      wording: fr`Un enregistrement se pilote au clavier comme à la souris.`,
      evidence: [NO_MEDIA],
    },
    {
      number: '4.12',
      wording: fr`Un contenu interactif, comme une carte, se pilote au clavier comme à la souris.`,
      evidence: [NO_MAP],
    },
    {
      number: '4.13',
      wording: fr`Un lecteur d’écran sait annoncer ces contenus et leurs commandes.`,
      evidence: [NO_MEDIA, NO_MAP],
    },
  ],
};
