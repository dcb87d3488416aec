import { plainSigns } from '../kit/plain-signs.ts';

/**
 * Characters that show nothing and that copied text brings along: zero-width spaces, marks of
 * direction, soft hyphens, fillers.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Whatever shows something; the empty Braille pattern is a blank that Unicode counts as a sign. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a person sees nothing in a text: empty, or made of spaces and invisible characters. */
export function isBlankText(text: string): boolean {
  return !VISIBLE.test(text);
}

/** A text without its invisible characters nor spaces at both ends, in digits that everybody reads. */
export function visibleText(text: string): string {
  return plainSigns(text.replace(INVISIBLE, '')).trim();
}

/** The same, without any space: people group the digits of a number as they like. */
export function compactText(text: string): string {
  return visibleText(text).replace(/\s/gu, '');
}

/** The same, without what people put between the signs of a number: points, hyphens, bullets of any kind. */
export function bareText(text: string): string {
  return compactText(text).replace(/(?![+()])[\p{P}\p{S}]/gu, '');
}
