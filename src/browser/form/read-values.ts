import type { FormValues } from '../../questions/answer-problem.ts';
import { questionOfKept } from '../../questions/files/files.ts';

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
    // Files leave by themselves: what is chosen is told by the controls of those that were kept.
    const isLeftOut =
      name.startsWith('_') || type === 'file' || (/^(?:radio|checkbox)$/u.test(type) && !checked);
    if (isLeftOut) continue;
    const question = questionOfKept(name);
    if (question === undefined) values[name] = value.replace(HALVES, '\uFFFD');
    else values[question] = [values[question] ?? [], value].flat().join('\n');
  }
  return values;
}
