import { common, type KindSample } from '../kind-sample.ts';
import type { YesNoField } from './yes-no-schema.ts';

export const yesNoSample: KindSample<YesNoField> = {
  right: () => 'oui',
  examples: [
    {
      field: { type: 'yes-no', ...common },
      accepted: [
        ['oui', true, ['Oui']],
        ['non', false, ['Non']],
      ],
      refused: [
        ['true', /réponses proposées/u],
        ['inconnu', /réponses proposées/u],
      ],
    },
    {
      field: { type: 'yes-no', ...common, unknown: 'Je ne sais pas' },
      accepted: [
        ['non', false, ['Non']],
        ['inconnu', { inconnu: true }, ['Je ne sais pas']],
      ],
      refused: [['peut-être', /réponses proposées/u]],
    },
  ],
};
