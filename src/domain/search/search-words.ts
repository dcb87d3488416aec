import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { phoneticKey } from './phonetic-key.ts';

/** Beginnings of words cut by an apostrophe that the list of stop words lacks: « jusqu’à ». */
const CUT_WORDS = ['jusqu', 'lorsqu', 'puisqu', 'quelqu', 'aujourd', 'hui'];
const STOP_WORDS: ReadonlySet<string> = new Set([...stopwords.map(fold), ...CUT_WORDS]);

/**
 * Words of a text that may be looked for: without accents, small words and what an apostrophe cuts
 * (« l’ », « d’ », « qu’ »). A number glued to a word is parted from it: « 16ans ».
 */
export function searchWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word));
}

/** Words looked for at most: more would make a phone wait and tell nothing more. */
const MOST_WORDS = 60;

/** Words of a question that tell what is looked for. */
export function queryWords(query: string): readonly string[] {
  return [...new Set(tellingWords(query))].slice(0, MOST_WORDS);
}

/** Words of a text without everyday words; all of them when every one is an everyday word. */
export function tellingWords(text: string): readonly string[] {
  const words = searchWords(text);
  const telling = words.filter((word) => !EVERYDAY_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** A word in the forms under which it is indexed. */
export interface WordForms {
  readonly word: string;
  /** Without its ending: « naissanc ». */
  readonly stem: string;
  /** How it sounds. */
  readonly key: string;
}

export type FindForms = (word: string) => WordForms;

/** Forms of a word that {@link searchWords} gave. */
export function wordForms(word: string): WordForms {
  return { word, stem: stemmer(word), key: phoneticKey(word) };
}

/** Finds forms of words, and remembers them: a site says the same words again and again. */
export function rememberForms(): FindForms {
  const known = new Map<string, WordForms>();
  return (word) => {
    const forms = known.get(word) ?? wordForms(word);
    known.set(word, forms);
    return forms;
  };
}

/** What an apostrophe would have cut, in a word typed without it: « didentité », « lecole ». */
export function withoutGluedArticle(word: string): string | undefined {
  return /^(?:[cdjlmnst]|qu)([aeiouyh]\p{L}{4,})$/u.exec(word)?.[1];
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
