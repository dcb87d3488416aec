import { common, type KindSample } from '../kind-sample.ts';
import type { VehiclePlateField } from './vehicle-plate-schema.ts';

export const vehiclePlateSample: KindSample<VehiclePlateField> = {
  right: () => ({ numero: 'AB-123-CD', pays: '' }),
  wrong: () => ({ numero: '12' }),
  examples: [
    {
      field: { type: 'vehicle-plate', ...common },
      accepted: [
        [{ numero: 'ab 123 cd', pays: '' }, { numero: 'AB-123-CD' }, ['AB-123-CD']],
        [{ numero: 'AB–123·CD', pays: ' ' }, { numero: 'AB-123-CD' }, ['AB-123-CD']],
        [{ numero: 'AB−١٢٣−CD', pays: '' }, { numero: 'AB-123-CD' }, ['AB-123-CD']],
        [{ numero: 'ａｂ １２３ ｃｄ', pays: '' }, { numero: 'AB-123-CD' }, ['AB-123-CD']],
        [{ numero: 'ab 123 cd', pays: 'France' }, { numero: 'AB-123-CD' }, ['AB-123-CD']],
        [{ numero: '1234abc75', pays: ' F ' }, { numero: '1234 ABC 75' }, ['1234 ABC 75']],
        [{ numero: '1234ABC75', pays: '' }, { numero: '1234 ABC 75' }, ['1234 ABC 75']],
        [{ numero: '12 b 2a', pays: '' }, { numero: '12 B 2A' }, ['12 B 2A']],
        [{ numero: '123 AB 974', pays: '' }, { numero: '123 AB 974' }, ['123 AB 974']],
        [
          { numero: '1-ABC-234', pays: 'Belgique' },
          { numero: '1-ABC-234', pays: 'Belgique' },
          ['1-ABC-234', 'Belgique'],
        ],
      ],
      refused: [
        [{ numero: 'AI-123-CD', pays: '' }, /comme sur la plaque/u],
        [{ numero: '1-ABC-234', pays: '' }, /indiquez aussi le pays/u],
        [{ numero: '1-ABC-234', pays: 'République française' }, /indiquez aussi le pays/u],
        [{ numero: '123 AB 99', pays: '' }, /comme sur la plaque/u],
        [{ numero: '', pays: 'Belgique' }, /écrivez votre réponse/u],
        [{ numero: '!!', pays: 'Belgique' }, /comme sur la plaque/u],
      ],
    },
  ],
};
