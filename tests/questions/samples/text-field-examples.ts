import type { FieldType } from '../../../src/questions/field.ts';
import { common, type FieldExample } from './field-example.ts';

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
  name: [
    {
      field: { type: 'name', ...common, part: 'family', own: false },
      accepted: [
        ['O', 'O', ['O']],
        ['Nguyễn-O’Connor', 'Nguyễn-O’Connor', ['Nguyễn-O’Connor']],
        ["d'Été", "d'Été", ["d'Été"]],
        [' de la Tour ', ' de la Tour ', [' de la Tour ']],
        ['שלום', 'שלום', ['שלום']],
        ['王', '王', ['王']],
        ['x'.repeat(150), 'x'.repeat(150), ['x'.repeat(150)]],
      ],
      refused: [
        ['06 39 98 12 34', /au moins une lettre/u],
        ['—', /au moins une lettre/u],
        ['x'.repeat(151), /trop long/u],
      ],
    },
    {
      field: { type: 'name', ...common, part: 'usage', own: true, unknown: 'Je n’en ai pas' },
      accepted: [
        ['Martin', 'Martin', ['Martin']],
        [{ given: '', unknown: 'oui' }, { inconnu: true }, ['Je n’en ai pas']],
      ],
      refused: [
        [{ given: 'Martin', unknown: 'oui' }, /écrivez une réponse, ou cochez.*pas les deux/u],
        [{ given: '', unknown: 'non' }, /Répondez à la question/u],
      ],
    },
  ],
  email: [
    {
      field: { type: 'email', ...common, own: true },
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
      field: { type: 'phone', ...common, own: true },
      accepted: [
        ['06 39 98 12 34', '0639981234', ['06\u00a039\u00a098\u00a012\u00a034']],
        ['06.39.98-12/34', '0639981234', ['06\u00a039\u00a098\u00a012\u00a034']],
        ['+33 6 39 98 12 34', '+33639981234', ['+33639981234']],
        ['0032 470 12 34 56', '+32470123456', ['+32470123456']],
        ['+33 (0)6 12 34 56 78', '+33612345678', ['+33612345678']],
        ['+33 06 12 34 56 78', '+33612345678', ['+33612345678']],
        ['0033(0)612345678', '+33612345678', ['+33612345678']],
        ['+44 (0)20 7946 0958', '+442079460958', ['+442079460958']],
        ['+262 692 12 34 56', '+262692123456', ['+262692123456']],
        ['+590 0690 12 34 56', '+590690123456', ['+590690123456']],
        ['00 594 (0) 694 12 34 56', '+594694123456', ['+594694123456']],
        ['0692 12 34 56', '0692123456', ['06\u00a092\u00a012\u00a034\u00a056']],
        ['+687 26.12.34', '+687261234', ['+687261234']],
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
} satisfies Partial<Record<FieldType, readonly FieldExample[]>>;
