import { describe } from 'vitest';
import { refusesMistakes, type Mistake } from '../support/refuses-mistakes.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

const ROOM = 'content/demarches/location-de-salle.md';
const CASE = '{ test: is, question: salle, values: [reunion] }';

const WRONG: readonly Mistake[] = [
  [
    ROOM,
    CASE,
    '{ test: is, question: sale, values: [reunion] }',
    /silence\.cases\.0\.when\.0\.question.*la clé d’une question.*trouvé : sale/su,
  ],
  [
    ROOM,
    CASE,
    '{ test: is, question: salle, values: [grange] }',
    /silence\.cases\.0\.when\.0\.values.*fetes, reunion, inconnu.*grange/su,
  ],
  [
    ROOM,
    CASE,
    `${CASE}\n        - { test: is, question: salle, values: [fetes] }`,
    /silence\.cases\.0\.when ».*des réponses peuvent remplir/su,
  ],
  [
    ROOM,
    '      means: acceptance\n      after: P1M\n',
    '      means: peut-être\n      after: P1M\n',
    /silence\.cases\.0\.means.*acceptance.*« peut-être »/su,
  ],
  [
    ROOM,
    '      after: P1M\n',
    '      after: P30D\n',
    /silence\.cases\.0\.after.*par exemple P2M.*« P30D »/su,
  ],
  [
    ROOM,
    /^ {4}- when:\n.*\n {6}means/mu,
    '    - means',
    /silence\.cases\.0\.when.*trouvé : rien/su,
  ],
];

describe('a case of silence is refused, in French,', () => {
  refusesMistakes(content, WRONG);
});
