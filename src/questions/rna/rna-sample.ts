import { common, type KindSample } from '../kind-sample.ts';
import type { RnaField } from './rna-schema.ts';

export const rnaSample: KindSample<RnaField> = {
  right: () => 'W123456789',
  wrong: () => '12',
  examples: [
    {
      field: { type: 'rna', ...common },
      accepted: [
        ['w123 456 789', 'W123456789', ['W123456789']],
        ['Ｗ１２３４５６７８９', 'W123456789', ['W123456789']],
        ['RNA : w١٢٣٤٥٦٧٨٩', 'W123456789', ['W123456789']],
        ['W2A1234567', 'W2A1234567', ['W2A1234567']],
      ],
      refused: [
        ['123456789', /lettre W/u],
        ['W12345678', /lettre W/u],
        ['W1234567890', /lettre W/u],
      ],
    },
  ],
};
