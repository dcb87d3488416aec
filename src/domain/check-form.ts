import type { Field } from '../schemas/field.ts';
import type { Procedure } from '../schemas/procedure.ts';
import { applicantSection } from './applicant-form.ts';
import { when, type ContentProblem } from './content-problem.ts';
import { isProofOfAddress } from './proof-of-address.ts';

/** Checks the questions of a form against each other, those that identify the person included. */
export function checkForm({ form, applicant }: Procedure): readonly ContentProblem[] {
  const own = form.flatMap(({ fields }, part) =>
    fields.map((field, index) => ({ field, path: `form.${part}.fields.${index}` })),
  );
  const all = [...own.map(({ field }) => field), ...applicantSection(applicant).fields];
  return own.flatMap(({ field, path }, index) => [
    ...checkUnique(field, path, all),
    ...checkBounds(field, path),
    ...checkOrder(field, path, all.slice(0, index)),
    ...when(
      [field.label, field.hint ?? ''].some(isProofOfAddress),
      `${path}.label`,
      'une question que la loi permet de poser (jamais de justificatif de domicile)',
      field.label,
    ),
  ]);
}

/** One key, one answer; one label, one message: two questions with one name cannot be told apart. */
function checkUnique(field: Field, path: string, all: readonly Field[]) {
  const isRepeated = (name: 'key' | 'label') =>
    all.filter((other) => other[name] === field[name]).length > 1;
  const others = 'que nulle autre question ne porte, celles des coordonnées comprises';
  return [
    ...when(isRepeated('key'), `${path}.key`, `une clé ${others}`, field.key),
    ...when(isRepeated('label'), `${path}.label`, `un intitulé ${others}`, field.label),
  ];
}

/** A question that no answer satisfies would stop everybody. */
function checkBounds(field: Field, path: string) {
  if (field.type === 'integer' || field.type === 'amount') {
    const expected = `un nombre d’au moins ${field.min} (min)`;
    return when(field.max < field.min, `${path}.max`, expected, String(field.max));
  }
  if (field.type !== 'date') return [];
  return when(
    field.past && field.notice !== undefined,
    `${path}.notice`,
    'pas de préavis pour une date passée (past: true)',
    field.notice ?? '',
  );
}

/** A date is compared with one that was asked before it. */
function checkOrder(field: Field, path: string, before: readonly Field[]) {
  const other = field.type === 'date' ? field.notBefore : undefined;
  const isKnown = before.some(({ type, key }) => type === 'date' && key === other);
  return when(
    other !== undefined && !isKnown,
    `${path}.notBefore`,
    'la clé d’une question de type date, posée avant celle-ci',
    other ?? '',
  );
}
