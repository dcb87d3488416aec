import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { PETITEVILLE } from '../builders/content.ts';

/** A procedure that asks for files. */
export const WORKS = 'declaration-prealable-travaux';

/** The form, filled in but for its files, with some answers changed. */
export function worksForm(changes: Readonly<Record<string, string>> = {}): [string, string][] {
  const found = PETITEVILLE.procedures.find(({ slug }) => slug === WORKS);
  return Object.entries({ ...typedAnswers(found?.definition.form ?? []), ...changes });
}
