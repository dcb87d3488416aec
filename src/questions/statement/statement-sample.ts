import { common, type KindSample } from '../kind-sample.ts';
import { TICKED } from '../ticked.ts';
import type { StatementField } from './statement-schema.ts';

export const statementSample: KindSample<StatementField> = {
  right: () => TICKED,
  examples: [
    {
      field: { type: 'statement', ...common },
      accepted: [['oui', true, ['Oui']]],
      refused: [['non', /réponses proposées/u]],
    },
  ],
};
