import { common, type KindSample } from '../kind-sample.ts';
import type { TextField } from './text-schema.ts';

export const textSample: KindSample<TextField> = {
  right: ({ maxLength }) => 'Camille Nguyễn-O’Connor'.slice(0, maxLength),
  examples: [
    {
      field: { type: 'text', ...common, maxLength: 10 },
      accepted: [
        ['Zoé', 'Zoé', ['Zoé']],
        ['  garde  ', '  garde  ', ['  garde  ']],
        ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦', ['👨‍👩‍👧‍👦']],
        ['😀😀😀😀😀😀😀😀😀😀', '😀😀😀😀😀😀😀😀😀😀', ['😀😀😀😀😀😀😀😀😀😀']],
        ['<b>&amp;', '<b>&amp;', ['<b>&amp;']],
        ['\u202Emille', '\u202Emille', ['\u202Emille']],
        ['a\u0007\u001b[2J', 'a\u0007\u001b[2J', ['a\u0007\u001b[2J']],
      ],
      refused: [
        ['12345678901', /trop long.*11 caractères.*10 caractères/u],
        ['a\0b', /caractère invisible/u],
        ['a\uD800b', /caractère invisible/u],
        ['\u200b\u200d\ufeff', /écrivez votre réponse/u],
        ['\u2800 \u3164\u00ad', /écrivez votre réponse/u],
        ['\u202e\u2066\u061c', /écrivez votre réponse/u],
      ],
    },
  ],
};
