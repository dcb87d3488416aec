import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/site/content/load-content.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

const PARKING = 'content/demarches/autorisation-stationnement.md';
const SHEET = 'content/fiches/refuser-attestation-accueil.md';
const REGISTER = 'content/textes.yml';
const CGCT = 'text: Code général des collectivités territoriales';
const CRPA = '- name: Code des relations entre le public et l’administration';

describe('a text of law that is not right is refused, where it is cited', () => {
  test.each([
    [PARKING, CGCT, 'text: Code des collectivités', /cost\.legalBasis\.text.*content\/textes/su],
    [PARKING, CGCT, `${CGCT} (partie)`, /au mot près : « Code général des collectivités ter/u],
    [PARKING, 'article: L. 2213-6', 'article: L2213-6', /\.article.*« L\. 231-4 ».*« L2213-6 »/su],
    [PARKING, 'article: L. 113-2', 'article: "113-2"', /un article en L\. ou en R\. ou en D\./u],
    [PARKING, 'article: 5, 1, e', 'article: "152"', /un article de 1 à 99/u],
    [PARKING, '(code de la route, article R', '(code des routes, article R', /code des routes/u],
    [PARKING, 'article R. 417-10)', 'article R417-10)', /form\.0\.fields\.0\.need.*« R417-10 »/su],
    [PARKING, CGCT, 'text: Délibération du conseil municipal de Lyon du 2 mai 2026', /de la comm/u],
    [
      PARKING,
      CGCT,
      'text: Arrêté du maire de Petiteville du 31 juin 2026',
      /de la commune et son j/u,
    ],
    [SHEET, 'L. 313-3 et R. 313-12', 'L. 313-3 & R. 313-12', /sources\.0\.article/u],
    [REGISTER, CRPA, `${CRPA}\n  kind: code\n  letters: [L]\n${CRPA}`, /une seule fois/u],
  ] as const)('in %s, %s → %s', async (file, search, replacement, message) => {
    content().replace(file, search, replacement);
    const refusal = await content().refusal();
    expect(refusal).toMatch(message);
    expect(refusal).toContain(file);
  });

  test('in the Markdown of a page too', async () => {
    content().replace(
      PARKING,
      /$/u,
      '\nLa rue est à tous (code de la voirie routière, article 5).\n',
    );
    expect(await content().refusal()).toMatch(/texte de la page[\s\S]*un article en L\./u);
  });

  test('a law has no article with a letter', async () => {
    content().replace(
      PARKING,
      /text: Décret n° 2015-1459.*/u,
      'text: Décret n° 2015-1459 du 10 novembre 2015\n    article: R. 3',
    );
    expect(await content().refusal()).toMatch(/sans lettre : il n’y en a pas d’autre/u);
  });

  test('an article marked as repealed says where the rule went', async () => {
    content().replace(
      REGISTER,
      /(- name: Code de la voirie routière[\s\S]*?letters: .*)/u,
      '$1\n  articles:\n    - { number: L. 113-2, state: repealed, replacedBy: L. 999-1 }',
    );
    const refusal = await content().refusal();
    expect(refusal).toContain('« L. 113-2 » est abrogé ; la règle est maintenant à L. 999-1');
    expect(refusal).toContain(PARKING);
  });
});

test.each([
  [
    'a decision of the commune, with its day',
    'Délibération du conseil municipal de Petiteville du 1er juin 2026',
  ],
  ['the CCAS', 'Délibération du conseil d’administration du CCAS de Petiteville du 12 mars 2026'],
  ['the number and the day of a decree', 'Décret n° 2017-890 du 6 mai 2017'],
])('%s is enough', async (_what, text) => {
  content().replace(PARKING, CGCT, `text: ${text}`);
  content().replace(PARKING, '    article: L. 2213-6\n', '');
  await expect(loadContent(content().source)).resolves.toBeDefined();
});

test('no article of the code that founds receipts is cited without having been compared', () => {
  const crpa = PETITEVILLE.legalTexts.find(({ shortName }) => shortName === 'CRPA');
  const compared = crpa?.articles.map(({ number }) => number.replace('\u00a0', ' '));
  expect(compared).toEqual(expect.arrayContaining(['R. 113-8', 'L. 231-4', 'R. 112-11-1']));
});
