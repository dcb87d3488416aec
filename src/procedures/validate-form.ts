import { when, type ContentProblem } from '../kit/content-problem.ts';
import type { Condition } from '../questions/condition.ts';
import { questionsOf, type Field, type Question } from '../questions/field.ts';
import { needsOf } from '../questions/form-rules.ts';
import { fieldsOf } from '../questions/form-section.ts';
import { validateBounds } from '../questions/validate-bounds.ts';
import { validateCondition } from '../questions/validate-conditions.ts';
import { applicantSections } from './applicant-form.ts';
import type { Procedure } from './procedure.ts';
import { isProofOfAddress } from './proof-of-address.ts';
import { validateSensitive } from './validate-sensitive.ts';

interface PlacedField {
  /** With the condition of its part before its own. */
  readonly field: Field;
  readonly own: Condition | undefined;
  readonly path: string;
}

/** Checks the questions of a form against each other, those that identify the person included. */
export function validateForm(procedure: Procedure): readonly ContentProblem[] {
  const { form } = procedure;
  const own = form.flatMap((section, part) =>
    placed(section.fields, `form.${part}.fields`, section.when),
  );
  const groups = own.flatMap(({ field, path }) =>
    field.type === 'group' ? [placed(field.fields, `${path}.fields`)] : [],
  );
  return [
    ...validateParts(form),
    ...validateFields(own, fieldsOf(applicantSections(procedure))),
    ...groups.flatMap((fields) => validateFields(fields, [])),
    // A group as a whole: whoever reads one block reads all of it.
    ...own.flatMap(({ field, path }) => validateSensitive(field, path)),
  ];
}

const placed = (
  fields: readonly Field[],
  path: string,
  ofPart: Condition = [],
): readonly PlacedField[] =>
  fields.map((field, index) => ({
    field: { ...field, when: [...ofPart, ...(field.when ?? [])] },
    own: field.when,
    path: `${path}.${index}`,
  }));

/** A part depends on the parts before it. */
function validateParts(form: Procedure['form']) {
  const all = form.flatMap(({ fields }) => fields);
  return form.flatMap(({ when: own }, part) =>
    validateCondition({ own, whole: own }, `form.${part}.when`, fieldsOf(form.slice(0, part)), all),
  );
}

/** Checks fields that are answered together, with those that follow them. */
function validateFields(own: readonly PlacedField[], others: readonly Field[]) {
  const all = [...own.map(({ field }) => field), ...others];
  return own.flatMap(({ field, own: condition, path }, index) => [
    ...validateUnique(field, path, all),
    ...validateBounds(field, path),
    ...validateOrder(field, path, all.slice(0, index)),
    ...validateNeeds(field, path, questionsOf(all)),
    ...validateCondition(
      { own: condition, whole: field.when },
      `${path}.when`,
      all.slice(0, index),
      all,
    ),
    ...when(
      [field.label, 'hint' in field ? (field.hint ?? '') : ''].some(isProofOfAddress),
      `${path}.label`,
      'une question que la loi permet de poser (jamais de justificatif de domicile)',
      field.label,
    ),
  ]);
}

/** One key, one answer; one label, one message: two questions with one name cannot be told apart. */
function validateUnique(field: Field, path: string, all: readonly Field[]) {
  const isRepeated = (name: 'key' | 'label') =>
    all.filter((other) => other[name] === field[name]).length > 1;
  const others = 'que nulle autre question ne porte, celles des coordonnées comprises';
  return [
    ...when(isRepeated('key'), `${path}.key`, `une clé ${others}`, field.key),
    ...when(isRepeated('label'), `${path}.label`, `un intitulé ${others}`, field.label),
  ];
}

/** A date is compared with one that was asked before it. */
function validateOrder(field: Field, path: string, before: readonly Field[]) {
  const other = field.type === 'date' ? field.notBefore : undefined;
  const isKnown = before.some(({ type, key }) => type === 'date' && key === other);
  return when(
    other !== undefined && !isKnown,
    `${path}.notBefore`,
    'la clé d’une question de type date, posée avant celle-ci',
    other ?? '',
  );
}

/** What an answer makes needed is asked in the same form, and optional without it. */
function validateNeeds(field: Field, path: string, all: readonly Question[]) {
  if (field.type === 'information') return [];
  const isOptional = (key: string) =>
    all.some((other) => other.key === key && !other.required && !other.when?.length);
  return needsOf(field).flatMap(({ needs }) =>
    when(
      !isOptional(needs) || needs === field.key,
      `${path}.needs`,
      'la clé d’une autre question, facultative (required: false) et posée à tout le monde',
      needs,
    ),
  );
}
