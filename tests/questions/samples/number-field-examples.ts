import type { FieldType } from '../../../src/questions/field.ts';
import { common, type FieldExample } from './field-example.ts';

/** Questions answered with a number. */
export const NUMBER_FIELD_EXAMPLES = {
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
  'family-quotient': [
    {
      field: {
        type: 'family-quotient',
        ...common,
        hint: 'Une aide.',
        unknown: 'Je ne le connais pas',
      },
      accepted: [
        ['650', 650, ['650']],
        ['1 250 €', 1250, ['1\u202f250']],
        ['712,45', 712, ['712']],
        [{ given: ' ', unknown: 'oui' }, { inconnu: true }, ['Je ne le connais pas']],
      ],
      refused: [
        ['tranche 2', /un nombre, par exemple 650/u],
        ['-3', /un nombre/u],
        ['123456', /un nombre/u],
        [{ given: '650', unknown: 'oui' }, /mais pas les deux/u],
      ],
    },
  ],
} satisfies Partial<Record<FieldType, readonly FieldExample[]>>;
