import { common, type KindSample } from '../kind-sample.ts';
import type { SelectField } from './select-schema.ts';

const MONTHS = Array.from({ length: 13 }, (_, index) => ({
  value: `m${index + 1}`,
  label: `Mois ${index + 1}`,
}));

export const selectSample: KindSample<SelectField> = {
  right: ({ options }) => options[0]?.value ?? '',
  examples: [
    {
      field: { type: 'select', ...common, options: MONTHS },
      accepted: [['m3', 'm3', ['Mois 3']]],
      refused: [
        ['m14', /réponses proposées/u],
        ['Mois 3', /réponses proposées/u],
      ],
    },
  ],
};
