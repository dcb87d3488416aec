import { common, type KindSample } from '../kind-sample.ts';
import type { ChoiceField } from './choice-schema.ts';

export const choiceSample: KindSample<ChoiceField> = {
  right: ({ options }) => options[0]?.value ?? '',
  examples: [
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
};
