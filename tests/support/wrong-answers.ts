import type { FormSection } from '../../src/schemas/definition.ts';
import type { Field } from '../../src/schemas/field.ts';

type Typed = Readonly<Record<string, string>>;

/** Answers that no form takes, for the questions that can be answered wrongly. */
export function wrongAnswers(form: readonly FormSection[]): Typed {
  const fields = form.flatMap((section) => section.fields);
  return Object.assign({}, ...fields.map((field) => wrongAnswer(field))) as Typed;
}

function wrongAnswer({ type, key }: Field): Typed {
  switch (type) {
    case 'email':
      return { [key]: 'camille' };
    case 'address':
      return { [`${key}.voie`]: '' };
    case 'date':
      return { [`${key}.jour`]: '31', [`${key}.mois`]: '2', [`${key}.annee`]: '2026' };
    case 'phone':
    case 'rna':
    case 'siret':
      return { [key]: '12' };
    case 'integer':
    case 'amount':
      return { [key]: 'beaucoup' };
    default:
      return {};
  }
}
