import type { FormSection } from '../schemas/definition.ts';
import { assertUnreachable, type Field } from '../schemas/field.ts';
import { STATEMENT_VALUE } from '../schemas/fields/choice.ts';

type Typed = Readonly<Record<string, string>>;

/**
 * Answers that any form takes, as a person would type them, by name of control: for previews and
 * tests. Invented names, numbers that nobody has, days that last.
 */
export function typedAnswers(form: readonly FormSection[]): Typed {
  const fields = form.flatMap((section) => section.fields);
  return Object.assign({}, ...fields.map((field) => typedAnswer(field))) as Typed;
}

function typedAnswer(field: Field): Typed {
  const { key } = field;
  switch (field.type) {
    case 'text':
      return { [key]: 'Camille Nguyễn-O’Connor'.slice(0, field.maxLength) };
    case 'long-text':
      return { [key]: 'Une réponse d’essai.\nSur deux lignes.'.slice(0, field.maxLength) };
    case 'email':
      return { [key]: 'camille@courriel.example' };
    case 'phone':
      return { [key]: '06 39 98 12 34' };
    case 'address':
      return typedAddress(key, field.scope);
    case 'date':
      // Far behind or far ahead, so that it lasts.
      return typedDay(key, field.past ? '1985' : '2099');
    case 'integer':
    case 'amount':
      return { [key]: String(Math.max(field.min, Math.min(field.max, 3))) };
    case 'choice':
      return { [key]: field.options[0]?.value ?? '' };
    case 'statement':
      return { [key]: STATEMENT_VALUE };
    case 'rna':
      return { [key]: 'W123456789' };
    case 'siret':
      return { [key]: '732 829 320 00074' };
    default:
      return assertUnreachable(field);
  }
}

function typedAddress(key: string, scope: 'postal' | 'street'): Typed {
  const street = { [`${key}.voie`]: '12, rue des Lilas', [`${key}.complement`]: '' };
  if (scope === 'street') return street;
  const town = { [`${key}.code_postal`]: '12345', [`${key}.commune`]: 'Admiville' };
  return { ...street, ...town, [`${key}.pays`]: '' };
}

function typedDay(key: string, year: string): Typed {
  return { [`${key}.jour`]: '27', [`${key}.mois`]: '3', [`${key}.annee`]: year };
}
