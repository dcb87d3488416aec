import type { FormValues } from '../../forms/answer-problem.ts';

/** Halves of characters, which a browser replaces in what it sends. */
const HALVES = /\p{Surrogate}/gu;

/**
 * What a form would send, by name of control, hidden questions included: they keep what was typed.
 * Names that start with `_` are those of the protocol.
 */
export function readValues(form: HTMLFormElement): FormValues {
  const values: Record<string, string> = {};
  for (const control of form.querySelectorAll<HTMLInputElement>('input,textarea,select')) {
    const { name, type, checked, value } = control;
    const isLeftOut = name.startsWith('_') || (/^(?:radio|checkbox)$/u.test(type) && !checked);
    if (!isLeftOut) values[name] = value.replaceAll(HALVES, '\uFFFD');
  }
  return values;
}
