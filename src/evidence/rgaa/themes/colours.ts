import { fr } from '../../../kit/typography.ts';
import type { Theme } from '../criterion.ts';
import { AXE, PA11Y, proved } from '../evidence.ts';
import { greysSeen } from '../manual-checks.ts';

export const colours: Theme = {
  number: 3,
  title: 'Couleurs',
  criteria: [
    {
      number: '3.1',
      wording: fr`Rien n’est dit par la couleur seule.`,
      evidence: [
        greysSeen(
          fr`Sans couleur, on distingue encore les liens (soulignés), les erreurs (phrase, trait et bordure), les cases cochées et l’étape en cours.`,
        ),
      ],
    },
    {
      number: '3.2',
      wording: fr`Un texte se détache nettement du fond sur lequel il est écrit.`,
      evidence: [AXE, PA11Y],
    },
    {
      number: '3.3',
      wording: fr`Le bord des champs, les pictogrammes et l’anneau du clavier se détachent du fond.`,
      evidence: [
        proved('style', '%s stands out on %s, by three to one'),
        proved(
          'keyboard',
          'the focus is seen at each stop: pixels around it change by three to one',
        ),
      ],
    },
  ],
};
