import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../src/procedures/procedure.ts';
import { validateDelays } from '../../src/procedures/validate-delays.ts';
import { validateSameDay } from '../../src/site/content/validate-same-day.ts';
import { aProcedure, PETITEVILLE } from '../builders/content.ts';

const notice = (days: string, hint: string): Procedure['form'] => [
  {
    title: 'Le jour',
    fields: [
      {
        ...{ type: 'date', key: 'debut', label: 'Premier jour', need: 'Fixer la durée.' },
        ...{ hint, notice: days, required: true, past: false },
      },
    ],
  },
];
const parking = aProcedure('autorisation-stationnement', {
  usualDelay: 'Dix jours',
  summary: ['Faites la demande quinze jours avant.'],
  form: notice('P15D', 'Au moins quinze jours après aujourd’hui.'),
});

describe('the delays of a procedure', () => {
  test('may all say the same', () => {
    expect(validateDelays(parking, 'Sans réponse après deux mois, c’est non.')).toEqual([]);
  });

  test.each<[what: string, key: string, expected: RegExp, procedure: Procedure, body: string]>([
    [
      'a hint that is not what the form takes',
      'form.0.fields.0.hint',
      /« form\.0\.fields\.0\.notice » : 15\sjours/u,
      { ...parking, form: notice('P15D', 'Au moins trois semaines après aujourd’hui.') },
      '',
    ],
    [
      'a summary that asks for more than the form',
      'summary.0',
      /15\sjours \(« form\.0\.fields\.0\.notice »\)/u,
      { ...parking, summary: ['Faites la demande un mois avant.'] },
      '',
    ],
    [
      'a page that tells another silence',
      '(texte de la page)',
      /« silence\.after » : 2\smois/u,
      parking,
      'Sans réponse au bout de trois mois, c’est non.',
    ],
    [
      'an answer that comes once silence has decided',
      'usualDelay',
      /« silence\.after » : 2\smois/u,
      { ...parking, form: [], usualDelay: 'Trois mois' },
      '',
    ],
    [
      'an answer that comes after the day that was asked for',
      'usualDelay',
      /premier jour que le formulaire accepte : 15\sjours/u,
      { ...parking, usualDelay: 'Quinze jours ouvrés' },
      '',
    ],
  ])('are not %s', (_what, key, expected, procedure, body) => {
    expect(validateDelays(procedure, body)).toEqual([
      expect.objectContaining({ key, expected: expect.stringMatching(expected) as unknown }),
    ]);
  });
});

describe('two procedures for the same day', () => {
  const other = {
    ...{ file: 'content/demarches/rue.md', slug: 'rue', body: '' },
    procedure: { ...parking, form: notice('P21D', '') },
  };
  const together = (days: string, sameDay = 'debut') => [
    {
      ...{ file: 'content/demarches/fete.md', slug: 'fete', body: '' },
      procedure: {
        ...parking,
        form: notice(days, ''),
        suggests: [{ procedure: 'rue', when: 'Dans la rue', sameDay }],
      },
    },
    other,
  ];

  test('take the same days', () => {
    expect(validateSameDay({ procedures: together('P21D') })).toEqual([]);
    expect(validateSameDay(PETITEVILLE)).toEqual([]);
  });

  test('or the message names both places', () => {
    expect(validateSameDay({ procedures: together('P15D') })).toEqual([
      {
        file: 'content/demarches/fete.md',
        key: 'form.0.fields.0.notice',
        expected: expect.stringContaining(
          'content/demarches/rue.md, form.0.fields.0.notice',
        ) as unknown,
        found: '15\u00a0jours',
      },
    ]);
  });

  test('name a question that exists', () => {
    expect(validateSameDay({ procedures: together('P21D', 'jour') })).toMatchObject([
      { key: 'suggests.0.sameDay', found: '« jour »' },
    ]);
  });
});
