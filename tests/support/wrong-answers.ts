import type { Field } from '../../src/questions/field.ts';
import type { FormSection } from '../../src/questions/form-section.ts';
import { shownBlocks } from '../../src/questions/group/group.ts';

type Typed = Readonly<Record<string, string>>;

/** Answers that no form takes, for the questions that can be answered wrongly. */
export function wrongAnswers(form: readonly FormSection[]): Typed {
  const fields = form.flatMap((section) => section.fields);
  return Object.assign({}, ...fields.map((field) => wrongAnswer(field))) as Typed;
}

const IMPOSSIBLE_DAY = { jour: '31', mois: '2', annee: '2026' };

function wrongAnswer(field: Field): Typed {
  const { type, key } = field;
  switch (type) {
    case 'name':
      return { [key]: '123' };
    case 'email':
      return { [key]: 'camille' };
    case 'address':
      return { [`${key}.voie`]: '' };
    case 'commune':
      return { [`${key}.code_postal`]: '123' };
    case 'place':
      return { [`${key}.position`]: 'ici' };
    case 'vehicle-plate':
      return { [`${key}.numero`]: '12' };
    case 'date':
    case 'partial-date':
      return inside(key, IMPOSSIBLE_DAY);
    case 'period':
      return inside(`${key}.fin`, IMPOSSIBLE_DAY);
    case 'phone':
    case 'rna':
    case 'siret':
      return { [key]: '12' };
    case 'integer':
    case 'amount':
    case 'family-quotient':
      return { [key]: 'beaucoup' };
    case 'group':
      if (shownBlocks(field) === 0) return {};
      return inside(
        `${key}.0`,
        Object.assign({}, ...field.fields.map((one) => wrongAnswer(one))) as Typed,
      );
    default:
      return {};
  }
}

function inside(key: string, typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [`${key}.${name}`, value]),
  );
}
