import { common, type KindSample } from '../kind-sample.ts';
import type { AmountField } from './amount-schema.ts';

export const amountSample: KindSample<AmountField> = {
  right: ({ min, max }) => String(Math.max(min, Math.min(max, 3))),
  wrong: () => 'beaucoup',
  examples: [
    {
      field: { type: 'amount', ...common, min: 1, max: 5000 },
      accepted: [
        ['1 500,50', 150_050, ['1\u202f500,50\u00a0euros']],
        ['1\u00a0234,56 €', 123_456, ['1\u202f234,56\u00a0euros']],
        ['1500.5', 150_050, ['1\u202f500,50\u00a0euros']],
        ['١٢٫٥', 1250, ['12,50\u00a0euros']],
        ['１２，５０ €', 1250, ['12,50\u00a0euros']],
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
        // A thousand, or one and a bit: nobody knows.
        ['1.234', /montant en euros/u],
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
};
