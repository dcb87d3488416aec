import { common, type KindSample } from '../kind-sample.ts';
import type { IntegerField } from './integer-schema.ts';

export const integerSample: KindSample<IntegerField> = {
  right: ({ min, max }) => String(Math.max(min, Math.min(max, 3))),
  wrong: () => 'beaucoup',
  examples: [
    {
      field: { type: 'integer', ...common, min: 1, max: 4 },
      accepted: [
        ['3', 3, ['3']],
        [' 0004 ', 4, ['4']],
        ['٣', 3, ['3']],
        ['३', 3, ['3']],
        ['３', 3, ['3']],
        ['𝟛', 3, ['3']],
      ],
      refused: [
        ['0', /au moins 1/u],
        ['5', /au plus 4/u],
        ['三', /nombre entier/u],
        ['2,5', /nombre entier/u],
        ['-1', /nombre entier/u],
        ['1e3', /nombre entier/u],
        ['9'.repeat(40), /trop long/u],
      ],
    },
  ],
};
