import { describe } from 'vitest';
import { refusesMistakes, type Mistake } from '../support/refuses-mistakes.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

const PREFECTURE = 'content/organismes/prefecture.yml';
const MAYOR = 'content/organismes/mairie.yml';
const PROXY = 'content/demarches/procuration-vote.md';
const COMMUNE = 'content/commune.yml';

const WRONG: readonly Mistake[] = [
  [PREFECTURE, /^role:.*\n/mu, '', /prefecture\.yml.*clé « role ».*trouvé : rien/su],
  [
    PREFECTURE,
    'isAdministration: true',
    'isAdministration: oui',
    /isAdministration.*true \(oui\)/su,
  ],
  [
    MAYOR,
    /^phone:.*\n/mu,
    '',
    /mairie\.yml.*une adresse \(address\) ou un téléphone.*aucun des deux/su,
  ],
  [MAYOR, 'authority: commune', 'authority: prefet', /mairie\.yml.*une autorité : commune, ccas/su],
  [
    PROXY,
    '\ncompetentBody:',
    '\ncompetentBody:\n  body: police',
    /competentBody\.body.*un organisme : conciliateur, intercommunalite.*« police »/su,
  ],
  [COMMUNE, /^mayorEmail:.*\n/mu, '', /commune\.yml.*clé « mayorEmail ».*prefecture\.yml/su],
];

describe('a body to forward to is refused, in French,', () => {
  refusesMistakes(content, WRONG);
});
