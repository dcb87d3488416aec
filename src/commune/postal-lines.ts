import type { PostalAddress } from './contact.ts';

/** An address as it is written on an envelope, one line after the other. */
export function postalLines(address: PostalAddress): readonly string[] {
  return [...address.lines, `${address.postalCode} ${address.city}`];
}

/** An address inside a sentence. */
export function postalSentence(address: PostalAddress): string {
  return postalLines(address).join(', ');
}
