import { common, type KindSample } from '../kind-sample.ts';
import type { FamilyQuotientField } from './family-quotient-schema.ts';

export const familyQuotientSample: KindSample<FamilyQuotientField> = {
  right: () => '650',
  wrong: () => 'beaucoup',
  examples: [
    {
      field: {
        type: 'family-quotient',
        ...common,
        hint: 'Une aide.',
        unknown: 'Je ne le connais pas',
      },
      accepted: [
        ['٦٥٠', 650, ['650']],
        ['６５０，２０ €', 650, ['650']],
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
};
