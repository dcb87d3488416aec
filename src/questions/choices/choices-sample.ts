import { common, type KindSample } from '../kind-sample.ts';
import { TICKED } from '../ticked.ts';
import type { ChoicesField } from './choices-schema.ts';

const DAYS = [
  { value: 'lundi', label: 'Lundi' },
  { value: 'mardi', label: 'Mardi' },
  { value: 'jeudi', label: 'Jeudi' },
];

const ticks = (...ticked: readonly string[]) =>
  Object.fromEntries(
    [...DAYS.map(({ value }) => value), 'aucun'].map((value) => [
      value,
      ticked.includes(value) ? TICKED : '',
    ]),
  );

export const choicesSample: KindSample<ChoicesField> = {
  right: ({ options, min }) =>
    Object.fromEntries(options.slice(0, min).map(({ value }) => [value, TICKED])),
  examples: [
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
};
