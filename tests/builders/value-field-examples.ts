import type { FieldType } from '../../src/schemas/field.ts';
import { common, type FieldExample } from './field-example.ts';

const date = (jour: string, mois: string, annee: string) => ({ jour, mois, annee });

/** Questions answered with a day, a number, a choice or a register number. */
export const VALUE_FIELD_EXAMPLES = {
  date: [
    {
      field: { type: 'date', ...common, past: false },
      accepted: [
        [date('27', '5', '2026'), '2026-05-27', ['27\u00a0mai\u00a02026']],
        [date(' 01', '02 ', '2028'), '2028-02-01', ['1er\u00a0février\u00a02028']],
        [date('29', '2', '2028'), '2028-02-29', ['29\u00a0février\u00a02028']],
        [date('\u200b29', '2\ufeff', '2028'), '2028-02-29', ['29\u00a0février\u00a02028']],
      ],
      refused: [
        [date('29', '2', '2027'), /n’existe pas/u],
        [date('31', '4', '2026'), /n’existe pas/u],
        [date('12', '13', '2026'), /n’existe pas/u],
        [date('0', '1', '2026'), /n’existe pas/u],
        [date('12', '', '2026'), /le jour, le mois et l’année/u],
        [date('douze', '5', '2026'), /le jour, le mois et l’année/u],
        [date('1', '1', '20266'), /le jour, le mois et l’année/u],
        [date('1', '1', '26'), /l’année avec quatre chiffres, par exemple 1985/u],
        [date('1', '1', '085'), /l’année avec quatre chiffres/u],
        [date('1', '1', '0026'), /l’année avec quatre chiffres/u],
      ],
    },
    {
      field: { type: 'date', ...common, past: true },
      accepted: [[date('23', '4', '2026'), '2026-04-23', ['23\u00a0avril\u00a02026']]],
      refused: [[date('24', '4', '2026'), /jusqu’au 23\u00a0avril\u00a02026/u]],
    },
    {
      field: { type: 'date', ...common, past: false, notice: 'P15D' },
      accepted: [[date('8', '5', '2026'), '2026-05-08', ['8\u00a0mai\u00a02026']]],
      refused: [[date('7', '5', '2026'), /à partir du 8\u00a0mai\u00a02026/u]],
    },
  ],
  integer: [
    {
      field: { type: 'integer', ...common, min: 1, max: 4 },
      accepted: [
        ['3', 3, ['3']],
        [' 0004 ', 4, ['4']],
      ],
      refused: [
        ['0', /au moins 1/u],
        ['5', /au plus 4/u],
        ['2,5', /nombre entier/u],
        ['-1', /nombre entier/u],
        ['1e3', /nombre entier/u],
        ['9'.repeat(40), /trop long/u],
      ],
    },
  ],
  amount: [
    {
      field: { type: 'amount', ...common, min: 1, max: 5000 },
      accepted: [
        ['1 500,50', 150_050, ['1\u202f500,50\u00a0euros']],
        ['1500.5', 150_050, ['1\u202f500,50\u00a0euros']],
        ['12 €', 1200, ['12\u00a0euros']],
        ['1500 euros', 150_000, ['1\u202f500\u00a0euros']],
        ['1 euro', 100, ['1\u00a0euro']],
        ['1 500 €', 150_000, ['1\u202f500\u00a0euros']],
        ['1500,00 EUR', 150_000, ['1\u202f500\u00a0euros']],
        ['1\u202f500', 150_000, ['1\u202f500\u00a0euros']],
      ],
      refused: [
        ['0', /au moins 1/u],
        ['5000,01', /au plus 5\u202f000/u],
        ['1,234', /montant en euros/u],
        ['mille', /montant en euros/u],
        ['euros', /montant en euros/u],
        ['1500 dollars', /montant en euros/u],
        ['1500 € €', /montant en euros/u],
        ['-3', /montant en euros/u],
        ['Infinity', /montant en euros/u],
      ],
    },
  ],
  choice: [
    {
      field: {
        type: 'choice',
        ...common,
        options: [
          { value: 'oui', label: 'Oui, bien sûr' },
          { value: 'non', label: 'Non' },
        ],
      },
      accepted: [['oui', 'oui', ['Oui, bien sûr']]],
      refused: [
        ['peut-être', /réponses proposées/u],
        ['constructor', /réponses proposées/u],
      ],
    },
  ],
  statement: [
    {
      field: { type: 'statement', ...common },
      accepted: [['oui', true, ['Oui']]],
      refused: [['non', /réponses proposées/u]],
    },
  ],
  rna: [
    {
      field: { type: 'rna', ...common },
      accepted: [
        ['w123 456 789', 'W123456789', ['W123456789']],
        ['W2A1234567', 'W2A1234567', ['W2A1234567']],
      ],
      refused: [
        ['123456789', /lettre W/u],
        ['W12345678', /lettre W/u],
        ['W1234567890', /lettre W/u],
      ],
    },
  ],
  siret: [
    {
      field: { type: 'siret', ...common },
      accepted: [
        ['732 829 320 00074', '73282932000074', ['73282932000074']],
        ['356 000 000 49837', '35600000049837', ['35600000049837']],
        ['732\u2011829\u2011320\u201100074\u200b', '73282932000074', ['73282932000074']],
      ],
      refused: [
        ['73282932000075', /quatorze chiffres/u],
        ['7328293200007', /quatorze chiffres/u],
        ['35600000049838', /quatorze chiffres/u],
        ['00000000000000', /quatorze chiffres/u],
        ['000 000 000 00018', /quatorze chiffres/u],
      ],
    },
  ],
} satisfies Partial<Record<FieldType, readonly FieldExample[]>>;
