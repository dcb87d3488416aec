import { common, type KindSample } from '../kind-sample.ts';
import type { AddressField } from './address-schema.ts';

const STREET = { voie: '12, rue des Lilas', complement: '' };

const address = (changes: Readonly<Record<string, string>> = {}) => ({
  voie: '3, rue des Écoles',
  complement: '',
  code_postal: '12345',
  commune: 'Admiville',
  pays: '',
  ...changes,
});

export const addressSample: KindSample<AddressField> = {
  right: ({ scope }) => (scope === 'street' ? STREET : address(STREET)),
  wrong: () => ({ voie: '' }),
  examples: [
    {
      field: { type: 'address', ...common, scope: 'postal' },
      accepted: [
        [address(), address(), ['3, rue des Écoles', '12345 Admiville']],
        [
          address({ code_postal: 'SW1A 2AA', commune: 'London', pays: 'Royaume-Uni' }),
          address({ code_postal: 'SW1A 2AA', commune: 'London', pays: 'Royaume-Uni' }),
          ['3, rue des Écoles', 'SW1A 2AA London', 'Royaume-Uni'],
        ],
        [
          address({ code_postal: '12 345', complement: '\u200b' }),
          address({ code_postal: '12 345', complement: '\u200b' }),
          ['3, rue des Écoles', '12 345 Admiville'],
        ],
      ],
      refused: [
        [address({ code_postal: '123' }), /cinq chiffres/u],
        [address({ code_postal: '123', pays: '\u200b' }), /cinq chiffres/u],
        [address({ voie: '\u200b' }), /Répondez à la question.*Numéro et rue/u],
        [address({ voie: ' ' }), /Répondez à la question.*Numéro et rue/u],
        [address({ commune: '' }), /Répondez à la question.*Ville/u],
        [address({ complement: 'x'.repeat(151) }), /trop long/u],
      ],
    },
    {
      field: { type: 'address', ...common, scope: 'street' },
      accepted: [
        [
          { voie: '12, rue des Lilas', complement: 'en face' },
          { voie: '12, rue des Lilas', complement: 'en face' },
          ['12, rue des Lilas', 'en face'],
        ],
      ],
      refused: [[{ voie: '', complement: 'en face' }, /Répondez à la question/u]],
    },
  ],
};
