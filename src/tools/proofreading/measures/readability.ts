import { countSyllables } from './syllables.ts';
import { spokenPart, wordsOf } from './words.ts';

/**
 * Readability of sentences after Kandel and Moles, who fitted Flesch's formula to French: 60 to 70 is
 * standard, 70 to 80 fairly easy. Numbers, addresses of sites and values are left out: the formula
 * knows words only.
 * @param sentences at least one of them holds a word, else the measure is `undefined`
 */
export function kandelMoles(sentences: readonly string[]): number | undefined {
  const spoken = sentences
    .map((sentence) => wordsOf(sentence).map(spokenPart).filter(Boolean))
    .filter((words) => words.length > 0);
  const words = spoken.flat();
  if (words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 207 - 1.015 * (words.length / spoken.length) - 73.6 * (syllables / words.length);
}
