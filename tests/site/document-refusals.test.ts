import { describe } from 'vitest';
import { refusesMistakes, type Mistake } from '../support/refuses-mistakes.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

const ROOM = 'content/demarches/location-de-salle.md';
const FAIR = 'content/demarches/vide-grenier.md';

const WRONG: readonly Mistake[] = [
  [
    ROOM,
    '    notOnline: shown\n',
    '',
    /documents\.0\.notOnline.*files avec le même legalBasis.*trouvé : Une attestation/su,
  ],
  [
    ROOM,
    'notOnline: shown',
    'notOnline: guichet',
    /l’un de ces mots : original \(.*shown \(À montrer.*« guichet »/su,
  ],
  // The question is still there, under another text.
  [
    FAIR,
    /( {8}legalBasis:\n.*\n {10}article: )R\. 310-8/u,
    '$1R. 310-9',
    /documents\.0\.notOnline.*trouvé : Une copie de la pièce d’identité/su,
  ],
];

describe('a document that nobody can send is refused, in French,', () => {
  refusesMistakes(content, WRONG);
});
