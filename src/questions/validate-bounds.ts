import { when, type ContentProblem } from '../kit/content-problem.ts';
import { NONE } from './choices/choices.ts';
import type { Field } from './field.ts';
import { UNKNOWN } from './unknown.ts';

/** A question that no answer satisfies would stop everybody. */
export function validateBounds(field: Field, path: string): readonly ContentProblem[] {
  switch (field.type) {
    case 'integer':
    case 'amount':
    case 'group':
      return checkMax(path, field.min, field.max);
    case 'choices':
      return [
        ...checkMax(path, field.min, field.max ?? field.options.length),
        ...when(
          Math.max(field.min, field.max ?? 0) > field.options.length,
          `${path}.${field.min > field.options.length ? 'min' : 'max'}`,
          `au plus ${field.options.length}, le nombre de réponses`,
          String(Math.max(field.min, field.max ?? 0)),
        ),
        ...checkReserved(field, path, NONE, field.none),
        ...checkReserved(field, path, UNKNOWN, field.unknown),
      ];
    case 'choice':
    case 'select':
      return checkReserved(field, path, UNKNOWN, field.unknown);
    case 'date':
    case 'period':
      return when(
        field.past && field.notice !== undefined,
        `${path}.notice`,
        'pas de préavis pour une date passée (past: true)',
        field.notice ?? '',
      );
    default:
      return [];
  }
}

function checkMax(path: string, min: number, max: number) {
  const expected = `un nombre d’au moins ${min} (min)`;
  return when(max < min, `${path}.max`, expected, String(max));
}

/** The answer that a key adds keeps its value for itself. */
function checkReserved(
  { options }: { readonly options: readonly { readonly value: string }[] },
  path: string,
  reserved: string,
  label: string | undefined,
) {
  return when(
    label !== undefined && options.some(({ value }) => value === reserved),
    `${path}.options`,
    `une autre valeur que ${reserved} : c’est celle de la réponse « ${label ?? ''} »`,
    reserved,
  );
}
