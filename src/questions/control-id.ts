import { controlNames, type Field } from './field.ts';

/** `id` of a control, from its name, and from its value where several share one: letters and dashes. */
export function controlId(name: string): string {
  return `c-${name.replace(/[.:]/gu, '-')}`;
}

/** `id` of the text that helps to answer. */
export function hintId(name: string): string {
  return `${controlId(name)}-aide`;
}

/** `id` of the message that says what is wrong. */
export function errorId(name: string): string {
  return `${controlId(name)}-erreur`;
}

/**
 * `id` that takes the focus for a problem: the control itself, or the first control of a question
 * that has several, because a fieldset cannot be typed into.
 */
export function focusId(fields: readonly Field[], control: string): string {
  const names = fields.flatMap(controlNames);
  const isInside = (name: string) => name === control || name.startsWith(`${control}.`);
  return controlId(names.find(isInside) ?? control);
}
