import { describe, expect, test } from 'vitest';
import { refusesMistakes, type Mistake } from '../support/refuses-mistakes.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

const REPORT = 'content/demarches/signaler-un-probleme.md';
const ROUTE = '  - service: etat-civil\n    when:\n';

const WRONG: readonly Mistake[] = [
  [
    REPORT,
    ROUTE,
    ROUTE.replace('etat-civil', 'lune'),
    /routes\.0\.service.*un service.*« lune »/su,
  ],
  [
    REPORT,
    'question: sujet, values: [accessibilite]',
    'question: objet, values: [accessibilite]',
    /routes\.0\.when\.0\.question.*la clé d’une question.*trouvé : objet/su,
  ],
  [
    REPORT,
    ROUTE,
    ROUTE.replace('when', 'districts: [gare]\n    when'),
    /routes\.0\.districts.*dont la clé est quartier/su,
  ],
];

describe('a rule that says which service gets a request', () => {
  refusesMistakes(content, WRONG);

  test('leads to no service of another authority: the receipt names one', async () => {
    content().replace('content/services/etat-civil.yml', 'role:', 'authority: ccas\nrole:');
    expect(await content().refusal()).toMatch(
      /signaler-un-probleme.*routes\.0\.service.*même autorité.*« etat-civil »/su,
    );
  });
});
