import { describe } from 'vitest';
import { refusesMistakes, type Mistake } from '../support/refuses-mistakes.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

const CARD = 'content/demarches/carte-stationnement-resident.md';
const PARKING = 'content/demarches/autorisation-stationnement.md';

const WRONG: readonly Mistake[] = [
  [CARD, 'period: P3M', 'period: P4M', /retention\.period.*3 mois au plus.*P4M/su],
  [CARD, 'from: end', 'from: receipt', /retention\.from.*end : une copie.*receipt/su],
  [CARD, 'from: end', 'from: debut', /retention\.from.*receipt \(La réception\).*« debut »/su],
  [PARKING, 'period: P18M', 'from: end\n  period: P6M', /retention\.period.*au moins un an/su],
];

describe('a retention is refused, in French,', () => {
  refusesMistakes(content, WRONG);
});
