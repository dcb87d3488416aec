import type { Field } from '../../questions/field.ts';
import type { Option } from '../../questions/option.ts';
import { mandatesTexts as texts } from './mandates-texts.ts';

/** Controls of the pages. */
export const MANDATE_CONTROLS = {
  number: 'mandat_numero',
  name: 'nom_mandat',
  structure: 'structure',
  /** Which mandate is to be stopped: its number. */
  about: 'mandat',
  what: 'quoi',
  reason: 'raison',
  asks: 'demande_de_la_personne',
} as const;
/** What a button asks for. */
export const MANDATE_STEPS = {
  byNumber: 'numero',
  byName: 'nom',
  choose: 'choisir',
  stop: 'arreter',
} as const;
/** Of what is stopped: no procedure is named so. */
export const WHOLE = '_tout';

const pick = (options: readonly Option[]) => ({
  type: options.length > 12 ? ('select' as const) : ('choice' as const),
  options: [...options],
});
const need = texts.need;

/** The question that finds one mandate. */
export const NUMBER_FIELDS: readonly Field[] = [
  {
    ...{ type: 'text', key: MANDATE_CONTROLS.number, ...texts.number, need },
    ...{ required: true, maxLength: 40 },
  },
];

/** The questions that find those of a person. @param structures places of help */
export function nameFields(structures: readonly Option[]): Field[] {
  return [
    {
      ...{ type: 'text', key: MANDATE_CONTROLS.name, ...texts.name, need },
      ...{ required: true, maxLength: 200 },
    },
    {
      ...pick(structures),
      ...{ key: MANDATE_CONTROLS.structure, ...texts.structure, need, required: true },
    },
  ];
}

/** What an agent says to stop a mandate. @param allowed procedures that it still allows */
export function stopFields(allowed: readonly Option[]): Field[] {
  return [
    ...(allowed.length > 1
      ? [
          {
            ...pick([{ value: WHOLE, label: texts.whole }, ...allowed]),
            ...{ key: MANDATE_CONTROLS.what, ...texts.what, need, required: true },
          },
        ]
      : []),
    {
      ...{ type: 'text', key: MANDATE_CONTROLS.reason, ...texts.reason },
      ...{ need: texts.reasonNeed, required: true, maxLength: 200 },
    },
    { type: 'statement', key: MANDATE_CONTROLS.asks, ...texts.asks, need, required: true },
  ];
}
