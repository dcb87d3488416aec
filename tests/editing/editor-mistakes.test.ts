import { describe, expect, test } from 'vitest';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();
const PARKING = 'content/demarches/autorisation-stationnement.md';
const NBSP = '\u00a0';
const TEXT = 'usualDelay: Six jours ouvrés';

/** What people who know Word type, and what they are told: the place, then what to write. */
const MISTAKES: readonly (readonly [what: string, from: string, to: string, says: RegExp])[] = [
  ['a tab', '  means: rej', '\tmeans: rej', /ligne 17\n.*jamais de tabulation/u],
  ['a no-break space', 'theme: rue', `theme:${NBSP}rue`, /ligne 9\n.*une espace ordinaire/u],
  [
    'no-break spaces before a key',
    '  means: rej',
    `${NBSP}${NBSP}means: rej`,
    /ligne 17\n.*ordinaire/u,
  ],
  ['a bullet of Word', '  - Faites la', '  • Faites la', /ligne 6\n.*un tiret court/u],
  ['a long dash', '  - Faites la', '  – Faites la', /ligne 6\n.*un tiret court/u],
  ['curved quotes', TEXT, 'usualDelay: “Délai : cinq”', /ligne 15\n.*guillemets droits.*courbes/u],
  ['a colon', TEXT, 'usualDelay: Délai : cinq', /ligne 15\n.*guillemets droits/u],
  [
    'no space after the colon',
    'theme: rue',
    'theme:rue',
    /ligne 9\n.*une espace après les deux-points/u,
  ],
  ['a quote left open', TEXT, 'usualDelay: "Cinq jours', /ligne 15\n.*n’est pas refermé/u],
  [
    'a key too far to the right',
    'theme: rue',
    '  theme: rue',
    /ligne 9\n.*le même nombre d’espaces/u,
  ],
  [
    'a list too far to the right',
    '  - Faites la',
    '    - Faites la',
    /ligne 6\n.*autant d’espaces/u,
  ],
  ['a key with a letter missing', TEXT, 'usualDelai: Cinq', /Vouliez-vous écrire usualDelay \?/u],
  ['a French day', 'reviewedOn: 2026-11-21', 'reviewedOn: 21/11/2026', /année-mois-jour/u],
  ['yes in French', 'online: true', 'online: oui', /true \(oui\) ou false \(non\)/u],
  [
    'a price as one says it',
    'euros: 0',
    'euros: 12 €',
    /en chiffres, avec un point pour les centimes : 12/u,
  ],
  ['a number for a text', 'article: 5, 1, e', 'article: 5', /un texte, entre guillemets : "5"/u],
  ['a French word', 'means: rejection', 'means: rejet', /rejection \(La demande est rejetée\)/u],
  ['three dashes made one', '---\ntitle', '—\ntitle', /trois tirets courts, que Word change/u],
];

test.each(MISTAKES)('%s is explained', async (_what, from, to, says) => {
  content().replace(PARKING, from, to);
  expect(await content().refusal()).toMatch(says);
});

describe('a key is named as the editing tool names it', () => {
  test('when it is missing', async () => {
    content().replace(PARKING, `${TEXT}\n`, '');
    expect(await content().refusal()).toContain('clé « usualDelay » (Délai habituel)');
  });

  test('with places counted from one', async () => {
    content().replace(PARKING, 'type: siret', 'type: numero');
    const said = await content().refusal();
    expect(said).toContain(
      'clé « form.0.fields.5.type » (Formulaire 1 › Questions 6 › Genre de question)',
    );
    expect(said).toContain('siret (Numéro SIRET)');
  });
});
