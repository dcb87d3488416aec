import { expect, test } from 'vitest';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();
const PARKING = 'content/demarches/autorisation-stationnement.md';

/** What the text of a page may not hold. */
const MISTAKES: readonly (readonly [written: string, says: RegExp])[] = [
  ['## À compléter', /un texte définitif/u],
  ['# Qui ?', /ligne \d+.*commence par ##.*niveau 1/su],
  ['#### Qui ?', /sans sauter de niveau/u],
  ['<b>Qui ?</b>', /sans balise HTML.*« <b> »/su],
  ['![](x.png)', /une image/u],
  ['| A | B |\n| - | - |\n| 1 | 2 |', /un tableau/u],
  ['[ici](javascript:alert(1))', /« javascript:alert/u],
  ['[ici](www.mairie.fr)', /« www\.mairie\.fr »/u],
  ['[**ici**](/aide/)', /RGAA 6\.1.*« ici »/su],
  ['[](/aide/)', /un lien sans mots/u],
];

test.each(MISTAKES)('« %s » is refused in the text of a page', async (written, says) => {
  content().replace(PARKING, '## Qui peut demander ?', written);
  const refusal = await content().refusal();
  expect(refusal).toContain(PARKING);
  expect(refusal).toMatch(says);
});
