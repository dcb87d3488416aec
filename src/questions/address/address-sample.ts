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
      field: { type: 'address', ...common, scope: 'postal', own: true },
      accepted: [
        [address(), address(), ['3, rue des Écoles', '12345 Admiville']],
        [
          address({ code_postal: 'SW1A 2AA', commune: 'London', pays: 'Royaume-Uni' }),
          address({ code_postal: 'SW1A 2AA', commune: 'London', pays: 'Royaume-Uni' }),
          ['3, rue des Écoles', 'SW1A 2AA London', 'Royaume-Uni'],
        ],
        // No postal code in Ireland, and a name of France where a browser wrote it.
        [
          address({ code_postal: '', commune: 'Dublin', pays: 'Irlande' }),
          address({ code_postal: '', commune: 'Dublin', pays: 'Irlande' }),
          ['3, rue des Écoles', 'Dublin', 'Irlande'],
        ],
        [
          address({ code_postal: '٠٠١٢٣', commune: 'القاهرة', pays: 'مصر' }),
          address({ code_postal: '00123', commune: 'القاهرة', pays: 'مصر' }),
          ['3, rue des Écoles', '00123 القاهرة', 'مصر'],
        ],
        [
          address({ code_postal: '１２３４５' }),
          address(),
          ['3, rue des Écoles', '12345 Admiville'],
        ],
        ...[
          'France',
          'FRANCE',
          'france ',
          'FR',
          'République française',
          'France métropolitaine',
          'France (métropole)',
          'La France',
          'Francia',
        ].map(
          (pays) =>
            [address({ pays }), address(), ['3, rue des Écoles', '12345 Admiville']] as const,
        ),
        ...['97133', '97150', '97500', '98600', '98713', '98800', '98000', '20200', '01000'].map(
          (code_postal) =>
            [
              address({ code_postal }),
              address({ code_postal }),
              ['3, rue des Écoles', `${code_postal} Admiville`],
            ] as const,
        ),
        [
          address({ code_postal: '12 345', complement: '\u200b' }),
          address({ code_postal: '12 345', complement: '\u200b' }),
          ['3, rue des Écoles', '12 345 Admiville'],
        ],
      ],
      refused: [
        [address({ code_postal: '123' }), /cinq chiffres/u],
        [address({ code_postal: '123', pays: '\u200b' }), /cinq chiffres/u],
        [address({ code_postal: '123', pays: 'France' }), /cinq chiffres/u],
        [address({ code_postal: 'SW1A 2AA', pays: 'Fr' }), /cinq chiffres/u],
        [address({ code_postal: '' }), /Code postal » : écrivez votre réponse/u],
        [address({ code_postal: ' ', pays: 'France' }), /Code postal » : écrivez votre réponse/u],
        ...['00000', '99999', '96000', '97000', '97900', '98100', '98900', '00100'].map(
          (code_postal) => [address({ code_postal }), /cinq chiffres/u] as const,
        ),
        [address({ code_postal: '', commune: '', pays: 'Irlande' }), /Répondez.*Ville/u],
        [address({ voie: '\u200b' }), /Numéro et rue » : écrivez votre réponse/u],
        [address({ voie: ' ' }), /Numéro et rue » : écrivez votre réponse/u],
        [address({ commune: '' }), /Ville » : écrivez votre réponse/u],
        [address({ complement: 'x'.repeat(151) }), /trop long/u],
      ],
    },
    {
      field: { type: 'address', ...common, scope: 'street', own: false },
      accepted: [
        [
          { voie: '12, rue des Lilas', complement: 'en face' },
          { voie: '12, rue des Lilas', complement: 'en face' },
          ['12, rue des Lilas', 'en face'],
        ],
      ],
      refused: [[{ voie: '', complement: 'en face' }, /écrivez votre réponse/u]],
    },
  ],
};
