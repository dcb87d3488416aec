import { compactText } from '../visible-text.ts';

/**
 * Postal codes begin with the number of a department, 20 in Corsica; three digits tell overseas and
 * Monaco (980) apart.
 */
const POSTAL_CODE = /^(?:(?:0[1-9]|[1-8]\d|9[0-5])\d|97[1-8]|98[04678])\d\d$/u;

/** Whether a text is a postal code of France. */
export function isPostalCode(text: string): boolean {
  return POSTAL_CODE.test(compactText(text));
}
