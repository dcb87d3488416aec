import { bareText } from './visible-text.ts';

/** The number of a register without what people put between its signs, nor its name before it. */
export function registerNumber(text: string): string {
  return bareText(text)
    .toUpperCase()
    .replace(/^.{0,3}(?:IBAN|RNA|SIRET)/u, '');
}
