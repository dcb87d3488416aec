import { common, type KindSample } from '../kind-sample.ts';
import type { LongTextField } from './long-text-schema.ts';

export const longTextSample: KindSample<LongTextField> = {
  right: ({ maxLength }) => 'Une réponse d’essai.\nSur deux lignes.'.slice(0, maxLength),
  examples: [
    {
      field: { type: 'long-text', ...common, maxLength: 30 },
      accepted: [['Une ligne.\nUne autre.', 'Une ligne.\nUne autre.', ['Une ligne.\nUne autre.']]],
      refused: [['x'.repeat(1_000_000), /trop long/u]],
    },
  ],
};
