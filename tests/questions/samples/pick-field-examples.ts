import type { FieldType } from '../../../src/questions/field.ts';
import { common, type FieldExample } from './field-example.ts';

const MONTHS = Array.from({ length: 13 }, (_, index) => ({
  value: `m${index + 1}`,
  label: `Mois ${index + 1}`,
}));

const DAYS = [
  { value: 'lundi', label: 'Lundi' },
  { value: 'mardi', label: 'Mardi' },
  { value: 'jeudi', label: 'Jeudi' },
];

const ticks = (...ticked: readonly string[]) =>
  Object.fromEntries(
    [...DAYS.map(({ value }) => value), 'aucun'].map((value) => [
      value,
      ticked.includes(value) ? 'oui' : '',
    ]),
  );

/** Questions answered by choosing. */
export const PICK_FIELD_EXAMPLES = {
  choice: [
    {
      field: {
        type: 'choice',
        ...common,
        options: [
          { value: 'oui', label: 'Oui, bien sûr' },
          { value: 'non', label: 'Non' },
        ],
      },
      accepted: [['oui', 'oui', ['Oui, bien sûr']]],
      refused: [
        ['peut-être', /réponses proposées/u],
        ['constructor', /réponses proposées/u],
      ],
    },
  ],
  statement: [
    {
      field: { type: 'statement', ...common },
      accepted: [['oui', true, ['Oui']]],
      refused: [['non', /réponses proposées/u]],
    },
  ],
  'yes-no': [
    {
      field: { type: 'yes-no', ...common },
      accepted: [
        ['oui', true, ['Oui']],
        ['non', false, ['Non']],
      ],
      refused: [
        ['true', /réponses proposées/u],
        ['inconnu', /réponses proposées/u],
      ],
    },
    {
      field: { type: 'yes-no', ...common, unknown: 'Je ne sais pas' },
      accepted: [
        ['non', false, ['Non']],
        ['inconnu', { inconnu: true }, ['Je ne sais pas']],
      ],
      refused: [['peut-être', /réponses proposées/u]],
    },
  ],
  select: [
    {
      field: { type: 'select', ...common, options: MONTHS },
      accepted: [['m3', 'm3', ['Mois 3']]],
      refused: [
        ['m14', /réponses proposées/u],
        ['Mois 3', /réponses proposées/u],
      ],
    },
  ],
  'time-slot': [
    {
      field: {
        type: 'time-slot',
        ...common,
        slots: [
          { from: '08:30', to: '12:00' },
          { from: '13:30', to: '17:00' },
          { from: '18:00', to: '20:15' },
          { from: '10:00', to: '16:00' },
        ],
      },
      accepted: [
        ['08:30-12:00', '08:30-12:00', ['Le matin, de 8\u00a0h\u00a030 à 12\u00a0h']],
        ['13:30-17:00', '13:30-17:00', ['L’après-midi, de 13\u00a0h\u00a030 à 17\u00a0h']],
        ['18:00-20:15', '18:00-20:15', ['Le soir, de 18\u00a0h à 20\u00a0h\u00a015']],
        ['10:00-16:00', '10:00-16:00', ['De 10\u00a0h à 16\u00a0h']],
      ],
      refused: [['08:30-17:00', /réponses proposées/u]],
    },
  ],
  choices: [
    {
      field: {
        type: 'choices',
        ...common,
        options: DAYS,
        min: 2,
        max: 2,
        none: 'Aucun de ceux-là',
      },
      accepted: [
        [ticks('mardi', 'lundi'), ['lundi', 'mardi'], ['Lundi', 'Mardi']],
        [ticks('aucun'), ['aucun'], ['Aucun de ceux-là']],
      ],
      refused: [
        [ticks('lundi'), /au moins 2 réponses/u],
        [ticks('lundi', 'mardi', 'jeudi'), /au plus 2 réponses/u],
        [ticks('lundi', 'aucun'), /mais pas les deux/u],
        [{ ...ticks('lundi'), mardi: 'non' }, /réponses proposées/u],
      ],
    },
    {
      field: { type: 'choices', ...common, options: DAYS, min: 1, unknown: 'Je ne sais pas' },
      accepted: [
        [ticks('jeudi'), ['jeudi'], ['Jeudi']],
        [{ given: ticks(), unknown: 'oui' }, { inconnu: true }, ['Je ne sais pas']],
      ],
      refused: [[{ given: ticks('lundi'), unknown: 'oui' }, /mais pas les deux/u]],
    },
  ],
} satisfies Partial<Record<FieldType, readonly FieldExample[]>>;
