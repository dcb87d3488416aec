import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import { EVERYDAY_WORDS } from './everyday-words.ts';

/** Beginnings of words cut by an apostrophe that the list of stop words lacks: « jusqu’à ». */
const CUT_WORDS = ['jusqu', 'lorsqu', 'puisqu', 'quelqu', 'aujourd', 'hui'];
const STOP_WORDS: ReadonlySet<string> = new Set([...stopwords.map(fold), ...CUT_WORDS]);

/**
 * Words of a text that may be looked for: without accents, small words and what an apostrophe cuts
 * (« l’ », « d’ », « qu’ »).
 */
export function searchWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word));
}

/** Words of a question that tell what is looked for; all of them when every one is an everyday word. */
export function queryWords(query: string): readonly string[] {
  const words = [...new Set(searchWords(query))];
  const telling = words.filter((word) => !EVERYDAY_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Forms under which a word is indexed: as it is, for mistakes at its end, and its stem. */
export function wordForms(word: string): string[] {
  return [...new Set([word, stemmer(word)])];
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
