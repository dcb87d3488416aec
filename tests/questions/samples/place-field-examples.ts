import type { FieldType } from '../../../src/questions/field.ts';
import { common, type FieldExample } from './field-example.ts';

const address = (changes: Record<string, string> = {}) => ({
  voie: '3, rue des Écoles',
  complement: '',
  code_postal: '12345',
  commune: 'Petiteville',
  pays: '',
  ...changes,
});

const place = (given: Record<string, string>) => ({
  adresse: '',
  repere: '',
  position: '',
  ...given,
});

/** Questions about an address, a town, a place, and the plate of a vehicle. */
export const PLACE_FIELD_EXAMPLES = {
  address: [
    {
      field: { type: 'address', ...common, scope: 'postal' },
      accepted: [
        [address(), address(), ['3, rue des Écoles', '12345 Petiteville']],
        [
          address({ code_postal: 'SW1A 2AA', commune: 'London', pays: 'Royaume-Uni' }),
          address({ code_postal: 'SW1A 2AA', commune: 'London', pays: 'Royaume-Uni' }),
          ['3, rue des Écoles', 'SW1A 2AA London', 'Royaume-Uni'],
        ],
        [
          address({ code_postal: '12 345', complement: '\u200b' }),
          address({ code_postal: '12 345', complement: '\u200b' }),
          ['3, rue des Écoles', '12 345 Petiteville'],
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
  commune: [
    {
      field: { type: 'commune', ...common, own: false },
      accepted: [
        [
          { code_postal: '97 400', commune: 'Saint-Denis' },
          { code_postal: '97400', commune: 'Saint-Denis' },
          ['97400 Saint-Denis'],
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
        [{ code_postal: '', commune: 'Lyon' }, /Répondez.*Code postal/u],
        [{ code_postal: '69001', commune: '\u200b' }, /Répondez.*Ville/u],
      ],
    },
  ],
  place: [
    {
      field: { type: 'place', ...common },
      accepted: [
        [
          place({ adresse: '12, rue des Lilas' }),
          { adresse: '12, rue des Lilas' },
          ['12, rue des Lilas'],
        ],
        [
          place({ repere: 'devant l’école', position: '48,85341 ; 2,3488' }),
          { repere: 'devant l’école', position: '48.85341, 2.3488' },
          ['devant l’école', '48.85341, 2.3488'],
        ],
        [
          place({ position: '48.85341,2.3488' }),
          { position: '48.85341, 2.3488' },
          ['48.85341, 2.3488'],
        ],
        [place({ position: '-21,1 +55,5' }), { position: '-21.1, 55.5' }, ['-21.1, 55.5']],
      ],
      refused: [
        [place({ position: '48,8' }), /latitude puis la longitude/u],
        [place({ position: '91, 2' }), /latitude puis la longitude/u],
        [place({ position: 'ici', repere: 'le pont' }), /latitude puis la longitude/u],
        [place({ adresse: 'x'.repeat(201) }), /trop long/u],
      ],
    },
  ],
  'vehicle-plate': [
    {
      field: { type: 'vehicle-plate', ...common },
      accepted: [
        [{ numero: 'ab 123 cd', pays: '' }, { numero: 'AB-123-CD' }, ['AB-123-CD']],
        [{ numero: 'AB–123·CD', pays: ' ' }, { numero: 'AB-123-CD' }, ['AB-123-CD']],
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
        [{ numero: '123 AB 99', pays: '' }, /comme sur la plaque/u],
        [{ numero: '', pays: 'Belgique' }, /Répondez/u],
        [{ numero: '!!', pays: 'Belgique' }, /comme sur la plaque/u],
      ],
    },
  ],
} satisfies Partial<Record<FieldType, readonly FieldExample[]>>;
