import { compactText } from './visible-text.ts';

/** The number of a register without what people put between its signs. */
export function registerNumber(text: string): string {
  return compactText(text)
    .replace(/[.\p{Pd}]/gu, '')
    .toUpperCase();
}
