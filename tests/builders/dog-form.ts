import type { Condition } from '../../src/questions/condition.ts';
import type { Field, Question } from '../../src/questions/field.ts';
import type { FormSection } from '../../src/questions/form-section.ts';

/** Questions about a dog, one of each kind that a condition looks at. */
export const common = { need: 'Essai.', required: true } as const;
export const dog = {
  ...common,
  type: 'yes-no',
  key: 'chien',
  label: 'Avez-vous un chien ?',
} satisfies Question;
export const colour = {
  ...common,
  type: 'choice',
  key: 'couleur',
  label: 'Quelle couleur ?',
  unknown: 'Je ne sais pas',
  options: [
    { value: 'noir', label: 'Noir' },
    { value: 'roux', label: 'Roux' },
    { value: 'blanc', label: 'Blanc' },
  ],
} satisfies Question;
const habits = {
  ...common,
  type: 'choices',
  key: 'habitudes',
  label: 'Ses habitudes ?',
  required: false,
  min: 1,
  options: [
    { value: 'aboie', label: 'Il aboie' },
    { value: 'mord', label: 'Il mord' },
  ],
} satisfies Question;
export const weight = {
  ...common,
  type: 'integer',
  key: 'poids',
  label: 'Son poids ?',
  min: 1,
  max: 90,
} satisfies Question;
const price = {
  ...common,
  type: 'amount',
  key: 'prix',
  label: 'Son prix ?',
  min: 0,
  max: 5000,
} satisfies Question;
const born = {
  ...common,
  type: 'date',
  key: 'ne',
  label: 'Né le ?',
  past: true,
} satisfies Question;
export const oath = {
  ...common,
  type: 'statement',
  key: 'promis',
  label: 'Je le promène.',
  required: false,
} satisfies Question;
export const name = {
  ...common,
  type: 'text',
  key: 'nom_chien',
  label: 'Son nom ?',
  maxLength: 50,
} satisfies Question;
/** All but the name. */
export const ALL: readonly Question[] = [dog, colour, habits, weight, price, born, oath];

export const ifDog: Condition = [{ test: 'is', question: 'chien', values: ['oui'] }];
export const section = (title: string, ...fields: readonly Field[]): FormSection => ({
  title,
  fields,
});
