/** Stands for a value that the site puts in: « […] » counts as one word. */
export const VALUE = '[…]';

/**
 * Words, counted as a word processor does: what stands between two spaces and holds a letter or a
 * digit. « l’acte » is one word, « 1 500 euros » typed with its no-break spaces too.
 */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[ \n\t]+/u).filter((word) => /[\p{L}\d]/u.test(word) || word.includes(VALUE));
}

/** What is said of a word; empty for numbers, acronyms, addresses of sites and e-mails. */
export function spokenPart(word: string): string {
  const bare = word.replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  return /^[\p{L}'’-]+$/u.test(bare) && !/^\p{Lu}{2,}$/u.test(bare) ? bare : '';
}
