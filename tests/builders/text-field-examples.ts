import type { FieldType } from '../../src/schemas/field.ts';
import { common, type FieldExample } from './field-example.ts';

const address = (changes: Record<string, string> = {}) => ({
  voie: '3, rue des Écoles',
  complement: '',
  code_postal: '12345',
  commune: 'Admiville',
  pays: '',
  ...changes,
});

/** Questions answered in words. */
export const TEXT_FIELD_EXAMPLES = {
  text: [
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
        ['\u200b\u200d\ufeff', /Répondez à la question/u],
        ['\u2800 \u3164\u00ad', /Répondez à la question/u],
        ['\u202e\u2066\u061c', /Répondez à la question/u],
      ],
    },
  ],
  'long-text': [
    {
      field: { type: 'long-text', ...common, maxLength: 30 },
      accepted: [['Une ligne.\nUne autre.', 'Une ligne.\nUne autre.', ['Une ligne.\nUne autre.']]],
      refused: [['x'.repeat(1_000_000), /trop long/u]],
    },
  ],
  email: [
    {
      field: { type: 'email', ...common },
      accepted: [
        [' zoe@courriel.example ', 'zoe@courriel.example', ['zoe@courriel.example']],
        ['a.b+c@sous.domaine.fr', 'a.b+c@sous.domaine.fr', ['a.b+c@sous.domaine.fr']],
        ["o'brien@courriel.example", "o'brien@courriel.example", ["o'brien@courriel.example"]],
        ['o’brien@courriel.example', "o'brien@courriel.example", ["o'brien@courriel.example"]],
        ['\u200bzoe@courriel.example\u2060', 'zoe@courriel.example', ['zoe@courriel.example']],
      ],
      refused: [
        ['zoe@', /adresse complète/u],
        ['zoe courriel.example', /adresse complète/u],
        ['zoe@courriel.example\nBcc: x@y.fr', /adresse complète/u],
        ['zoe martin@courriel.example', /adresse complète/u],
        ['zoe..martin@courriel.example', /adresse complète/u],
        ['zoe.@courriel.example', /adresse complète/u],
        ['.zoe@courriel.example', /adresse complète/u],
        ['zoé@courriel.example', /sans accent/u],
        [`${'a'.repeat(250)}@courriel.example`, /trop long/u],
      ],
    },
  ],
  phone: [
    {
      field: { type: 'phone', ...common },
      accepted: [
        ['06 39 98 12 34', '0639981234', ['06\u00a039\u00a098\u00a012\u00a034']],
        ['06.39.98-12/34', '0639981234', ['06\u00a039\u00a098\u00a012\u00a034']],
        ['+33 6 39 98 12 34', '+33639981234', ['+33639981234']],
        ['0032 470 12 34 56', '+32470123456', ['+32470123456']],
        ['+33 (0)6 12 34 56 78', '+33612345678', ['+33612345678']],
        ['+33 06 12 34 56 78', '+33612345678', ['+33612345678']],
        ['0033(0)612345678', '+33612345678', ['+33612345678']],
        ['+44 (0)20 7946 0958', '+442079460958', ['+442079460958']],
        ['+39 (0)6 1234 5678', '+390612345678', ['+390612345678']],
        [
          '\u202a06\u201139\u201198\u201112\u201134\u202c',
          '0639981234',
          ['06\u00a039\u00a098\u00a012\u00a034'],
        ],
      ],
      refused: [
        ['06 39 98', /dix chiffres/u],
        ['appelez-moi', /dix chiffres/u],
        ['00 00 00 00 00', /dix chiffres/u],
        ['+33 6 12 34 56', /dix chiffres/u],
        ['+33 6 12 34 56 78 9', /dix chiffres/u],
      ],
    },
  ],
  address: [
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
} satisfies Partial<Record<FieldType, readonly FieldExample[]>>;
