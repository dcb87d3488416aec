import { common, type KindSample } from '../kind-sample.ts';
import type { CommuneField } from './commune-schema.ts';

export const communeSample: KindSample<CommuneField> = {
  right: () => ({ code_postal: '12345', commune: 'Admiville' }),
  wrong: () => ({ code_postal: '123' }),
  examples: [
    {
      field: { type: 'commune', ...common, own: false },
      accepted: [
        [
          { code_postal: '97 400', commune: 'Saint-Denis' },
          { code_postal: '97400', commune: 'Saint-Denis' },
          ['97400 Saint-Denis'],
        ],
        [
          { code_postal: '٩٨٠٠٠', commune: 'Monaco' },
          { code_postal: '98000', commune: 'Monaco' },
          ['98000 Monaco'],
        ],
        [
          { code_postal: '20000\u200b', commune: ' Ajaccio' },
          { code_postal: '20000', commune: ' Ajaccio' },
          ['20000  Ajaccio'],
        ],
      ],
      refused: [
        [{ code_postal: '2A000', commune: 'Ajaccio' }, /cinq chiffres/u],
        [{ code_postal: '00123', commune: 'X' }, /cinq chiffres/u],
        [{ code_postal: '96000', commune: 'X' }, /cinq chiffres/u],
        [{ code_postal: '99123', commune: 'X' }, /cinq chiffres/u],
        [{ code_postal: '', commune: 'Lyon' }, /Code postal.*écrivez/u],
        [{ code_postal: '69001', commune: '\u200b' }, /Ville.*écrivez/u],
      ],
    },
  ],
};
