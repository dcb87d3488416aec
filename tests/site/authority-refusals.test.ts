import { describe, expect, test } from 'vitest';
import { refusesMistakes, type Mistake } from '../support/refuses-mistakes.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

const PARKING = 'content/demarches/autorisation-stationnement.md';
const VOIRIE = 'content/services/voirie.yml';
const CCAS = 'content/autorites/ccas.yml';
const APPEALS = /^appeals:\n(?: .*\n)*/mu;

const WRONG: readonly Mistake[] = [
  [
    PARKING,
    'service: voirie\nkind',
    'service: voirie\nauthority: prefet\nkind',
    /autorisation-stationnement.*clé « authority ».*une autorité : commune, ccas.*« prefet »/su,
  ],
  [VOIRIE, /^role:/mu, 'authority: cca\nrole:', /voirie\.yml.*clé « authority ».*« cca »/su],
  [CCAS, 'kind: ccas', 'kind: mairie', /clé « kind ».*l’un de ces mots : ccas.*« mairie »/su],
  [CCAS, /^decidedBy:.*\n/mu, '', /clé « decidedBy ».*trouvé : rien/su],
  [CCAS, 'kind: gracieux', 'kind: recours', /appeals\.0\.kind.*gracieux \(Recours gracieux/su],
  [CCAS, 'within: P2M', 'within: deux mois', /appeals\.0\.within.*une durée/su],
  [
    CCAS,
    /^ {4}address:\n(?: {6}.*\n)+ {4}email:.*\n/mu,
    '',
    /appeals\.0.*une adresse \(address\), un courriel/su,
  ],
  [
    CCAS,
    'to: le tribunal administratif de Nancy',
    'to: le tribunal administratif de Nancy\n    interrupts: true',
    /appeals\.1\.interrupts.*seul un recours devant une administration/su,
  ],
  [CCAS, 'R. 421-1', 'Z. 421-1', /ccas\.yml.*appeals\.1\.legalBasis\.article/su],
];

describe('an authority is refused, in French,', () => {
  refusesMistakes(content, WRONG);

  test('when silence rejects what it decides and nobody can contest it', async () => {
    content().replace(CCAS, APPEALS, 'appeals: []\n');
    content().replace(VOIRIE, /^role:/mu, 'authority: ccas\nrole:');
    expect(await content().refusal()).toMatch(
      /ccas\.yml.*clé « appeals ».*au moins une voie de recours : le silence rejette/su,
    );
  });

  test('when it takes the name of the commune', async () => {
    content().write('content/autorites/commune.yml', content().read(CCAS));
    expect(await content().refusal()).toMatch(/commune\.yml.*nom du fichier.*un autre nom/su);
  });
});
