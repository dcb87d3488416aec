import type { FormSection } from '../questions/form-section.ts';
import type { Option } from '../questions/option.ts';
import { MANDATE_QUALITIES } from '../requests/help/mandate-quality.ts';
import { mandateFormTexts as texts } from './mandate-form-texts.ts';
import { MANDATE_LENGTHS } from './mandate.ts';

/** Controls of the form of a mandate. */
export const MANDATE = {
  quality: 'qualite',
  firstName: 'prenom_mandat',
  lastName: 'nom_mandat',
  proof: 'preuve_qualite',
  procedures: 'demarches',
  length: 'duree',
  follow: 'suivre_ensuite',
  unprotected: 'sans_protection',
  understood: 'a_compris',
  agrees: 'donne_mandat',
} as const;

const need = texts.need;
const PROVED = ['guardian', 'curator'];

/** What a mandate asks, in the order in which it is read with the person. @param procedures to choose from */
export function mandateForm(procedures: readonly Option[]): readonly FormSection[] {
  return [
    {
      title: texts.who,
      fields: [
        {
          ...{ type: 'choice', key: MANDATE.quality, label: texts.quality, required: true, need },
          options: MANDATE_QUALITIES.map((value) => ({ value, label: texts.qualities[value] })),
        },
        {
          type: 'text',
          key: MANDATE.firstName,
          label: texts.firstName,
          required: true,
          need,
          maxLength: 100,
        },
        {
          type: 'text',
          key: MANDATE.lastName,
          label: texts.lastName,
          required: true,
          need,
          maxLength: 100,
        },
        {
          ...{ type: 'text', key: MANDATE.proof, label: texts.proof, hint: texts.proofHint },
          ...{ required: true, need, maxLength: 200 },
          when: [{ test: 'is', question: MANDATE.quality, values: PROVED }],
        },
      ],
    },
    {
      title: texts.what,
      fields: [
        {
          ...{ type: 'choices', key: MANDATE.procedures, label: texts.procedures, required: true },
          ...{ need, options: [...procedures], min: 1 },
        },
        {
          ...{ type: 'choice', key: MANDATE.length, label: texts.length, required: true, need },
          options: Object.keys(MANDATE_LENGTHS).map((value) => ({
            value,
            label: texts.lengths[value as keyof typeof MANDATE_LENGTHS],
          })),
        },
        { type: 'statement', key: MANDATE.follow, label: texts.follow, required: false, need },
      ],
    },
    {
      title: texts.read,
      fields: [
        {
          ...{ type: 'statement', key: MANDATE.unprotected, label: texts.unprotected },
          ...{ required: true, need },
          when: [{ test: 'is', question: MANDATE.quality, values: ['person'] }],
        },
        {
          type: 'statement',
          key: MANDATE.understood,
          label: texts.understood,
          required: true,
          need,
        },
        { type: 'statement', key: MANDATE.agrees, label: texts.agrees, required: true, need },
      ],
    },
  ];
}
