import { pickOptions } from '../questions/choice/choice.ts';
import { choicesOptions } from '../questions/choices/choices.ts';
import { assertUnreachable, type Field } from '../questions/field.ts';
import type { FormSection } from '../questions/form-section.ts';
import { shownBlocks, type GroupField } from '../questions/group/group.ts';
import { periodFields } from '../questions/period/period.ts';
import { TICKED } from '../questions/statement/statement.ts';

/** A file that nobody keeps: enough to draw a page. */
const INVENTED_FILE = '00000000-0000-4000-8000-000000000000 123456 pdf document.pdf';

type Typed = Readonly<Record<string, string>>;

/**
 * Answers that any form takes, as a person would type them, by name of control: for previews and
 * tests. Invented names, numbers that nobody has, days that last.
 */
export function typedAnswers(form: readonly FormSection[]): Typed {
  return typedFields(form.flatMap((section) => section.fields));
}

function typedFields(fields: readonly Field[]): Typed {
  return Object.assign({}, ...fields.map((field) => typedAnswer(field))) as Typed;
}

function typedAnswer(field: Field): Typed {
  const { key } = field;
  switch (field.type) {
    case 'text':
      return { [key]: 'Camille Nguyễn-O’Connor'.slice(0, field.maxLength) };
    case 'name':
      return { [key]: 'Nguyễn-O’Connor' };
    case 'long-text':
      return { [key]: 'Une réponse d’essai.\nSur deux lignes.'.slice(0, field.maxLength) };
    case 'email':
      return { [key]: 'camille@courriel.example' };
    case 'phone':
      return { [key]: '06 39 98 12 34' };
    case 'address':
      return typedAddress(key, field.scope);
    case 'commune':
      return { [`${key}.code_postal`]: '12345', [`${key}.commune`]: 'Admiville' };
    case 'place':
      return { [`${key}.adresse`]: '12, rue des Lilas', [`${key}.position`]: '48.85341, 2.3488' };
    case 'vehicle-plate':
      return { [`${key}.numero`]: 'AB-123-CD', [`${key}.pays`]: '' };
    case 'date':
    case 'partial-date':
      // Far behind or far ahead, so that it lasts.
      return typedDay(key, field.past ? '1985' : '2099');
    case 'period':
      return inside(key, typedFields(periodFields(field)));
    case 'integer':
    case 'amount':
      return { [key]: String(Math.max(field.min, Math.min(field.max, 3))) };
    case 'family-quotient':
      return { [key]: '650' };
    case 'yes-no':
    case 'choice':
    case 'select':
    case 'time-slot':
      return { [key]: pickOptions(field)[0]?.value ?? '' };
    case 'choices':
      return inside(
        key,
        Object.fromEntries(
          choicesOptions(field)
            .slice(0, field.min)
            .map(({ value }) => [value, TICKED]),
        ),
      );
    case 'statement':
      return { [key]: TICKED };
    case 'rna':
      return { [key]: 'W123456789' };
    case 'siret':
      return { [key]: '732 829 320 00074' };
    case 'files':
      return { [key]: field.required ? INVENTED_FILE : '' };
    case 'group':
      return typedBlocks(field);
    case 'information':
      return {};
    default:
      return assertUnreachable(field);
  }
}

/** The blocks that are in sight: the others are folded. */
function typedBlocks(field: GroupField): Typed {
  const typed = typedFields(field.fields);
  const blocks = Array.from({ length: shownBlocks(field) }, (_, index) =>
    inside(`${field.key}.${index}`, typed),
  );
  return Object.assign({}, ...blocks) as Typed;
}

/** The same answers, of a question that is part of another. */
function inside(key: string, typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [`${key}.${name}`, value]),
  );
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
