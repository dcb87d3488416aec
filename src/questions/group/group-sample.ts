import { common, type KindSample, type TypedOf } from '../kind-sample.ts';
import type { GroupField } from './group-schema.ts';
import { shownBlocks } from './group.ts';

/** The same answers in so many blocks. */
function typedBlocks({ fields }: GroupField, count: number, typedOf: TypedOf) {
  const typed = Object.entries(typedOf(fields));
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) =>
      typed.map(([name, text]) => [`${index}.${name}`, text] as const),
    ).flat(),
  );
}

const blank = {
  prenom: '',
  'naissance.jour': '',
  'naissance.mois': '',
  'naissance.annee': '',
  menu: '',
};
const child = (prenom: string, annee = '2019') => ({
  prenom,
  'naissance.jour': '2',
  'naissance.mois': '3',
  'naissance.annee': annee,
  menu: '',
});
const children = (...blocks: readonly Readonly<Record<string, string>>[]) =>
  Object.fromEntries(
    [0, 1, 2].flatMap((index) =>
      Object.entries(blocks[index] ?? blank).map(([name, text]) => [`${index}.${name}`, text]),
    ),
  );
const SHOWN = 'Date de naissance\u00a0: 2\u00a0mars\u00a02019';

const GROUP: GroupField = {
  type: 'group',
  ...common,
  item: 'Enfant',
  add: 'Ajouter un enfant',
  min: 1,
  max: 3,
  fields: [
    { type: 'name', ...common, key: 'prenom', label: 'Prénom', part: 'given', own: false },
    { type: 'date', ...common, key: 'naissance', label: 'Date de naissance', past: true },
    {
      type: 'choice',
      ...common,
      key: 'menu',
      label: 'Menu',
      required: false,
      options: [
        { value: 'tout', label: 'Le menu du jour' },
        { value: 'sans_porc', label: 'Sans porc' },
      ],
    },
  ],
};

export const groupSample: KindSample<GroupField> = {
  // The blocks that are in sight: the others are folded.
  right: (field, typedOf) => typedBlocks(field, shownBlocks(field), typedOf),
  wrong: (field, typedOf) => typedBlocks(field, Math.min(1, shownBlocks(field)), typedOf),
  examples: [
    {
      field: GROUP,
      accepted: [
        [
          children(child('Zoé')),
          [{ prenom: 'Zoé', naissance: '2019-03-02' }],
          ['Enfant 1', 'Prénom\u00a0: Zoé', SHOWN],
        ],
        [
          children(blank, { ...child('Inès'), menu: 'sans_porc' }, child('O')),
          [
            { prenom: 'Inès', naissance: '2019-03-02', menu: 'sans_porc' },
            { prenom: 'O', naissance: '2019-03-02' },
          ],
          [
            ...['Enfant 1', 'Prénom\u00a0: Inès', SHOWN, 'Menu\u00a0: Sans porc'],
            ...['Enfant 2', 'Prénom\u00a0: O', SHOWN],
          ],
        ],
      ],
      refused: [
        [children(child('Zoé'), { ...blank, prenom: 'Inès' }), /Enfant 2 – Date de naissance/u],
        [children(child('Zoé'), blank, child('12')), /Enfant 3 – Prénom.*une lettre/u],
        [children(child('Zoé', '2027')), /Enfant 1 – Date de naissance.*jusqu’au/u],
        [children({ ...child('Zoé'), menu: 'autre' }), /Enfant 1 – Menu/u],
      ],
    },
    {
      field: { ...GROUP, min: 2 },
      accepted: [
        [
          children(child('Zoé'), blank, child('Inès')),
          [
            { prenom: 'Zoé', naissance: '2019-03-02' },
            { prenom: 'Inès', naissance: '2019-03-02' },
          ],
          ['Enfant 1', 'Prénom\u00a0: Zoé', SHOWN, 'Enfant 2', 'Prénom\u00a0: Inès', SHOWN],
        ],
      ],
      refused: [[children(child('Zoé')), /Enfant 2 – Prénom.*écrivez votre réponse/u]],
    },
  ],
};
