import { stopwords } from '@orama/stopwords/french';
import { foldText } from '../kit/fold-text.ts';
import { plainSigns } from '../kit/plain-signs.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';

/** Letters of French keyboards, and the signs of our texts: nothing that only rare scripts need. */
const USUAL = /^[ -~\u00a0«»°À-ÖØ-öø-ÿŒœ‘’“”–—…\u202f\n]*$/u;

/** Beginnings of words cut by an apostrophe that the list of stop words lacks: « jusqu’à ». */
const CUT_WORDS = ['jusqu', 'lorsqu', 'puisqu', 'quelqu', 'aujourd', 'hui'];
const STOP_WORDS: ReadonlySet<string> = new Set([...stopwords.map(fold), ...CUT_WORDS]);

/** Letters or digits. Some keyboards type an apostrophe that Unicode counts as a letter (`Lm`). */
const WORD = /[\p{Ll}\p{Lu}\p{Lt}\p{Lo}]+|\p{N}+/gu;

/**
 * Words of a text that may be looked for: without accents, small words and what an apostrophe cuts
 * (« l’ », « d’ », « qu’ »). A number glued to a word is parted from it: « 16ans »; initials are one word.
 */
export function searchWords(text: string): string[] {
  const words = joinInitials(fold(text)).match(WORD) ?? [];
  return words.filter((word) => word.length > 1 && !STOP_WORDS.has(word));
}

/** The same, and compound words without their hyphens: « co-voiturage » is « covoiturage » too. */
export function indexedWords(text: string): string[] {
  const joined = joinCompounds(text);
  return joined === text ? searchWords(text) : [...searchWords(text), ...searchWords(joined)];
}

/** A text whose compound words are one. */
export function joinCompounds(text: string): string {
  return text.replace(/(\p{L})\p{Pd}(?=\p{L})/gu, '$1');
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

export type FindStem = (word: string) => string;

/** Endings that say a number, a gender, a tense, or make a noun of a verb. */
const ENDING = /^(.{3,}?)(?:er|ez|ees?|es?|ements?|ations?|s|x|ant|ent|ons)$/u;

/**
 * A word of {@link searchWords} without its ending: « naissanc ». It is indexed beside the word. A library
 * (Snowball) finds no more of our sentences, and weighs 2.4 kB.
 */
export const stemOf: FindStem = (word) => ENDING.exec(word)?.[1]?.replace(/(.)\1$/u, '$1') ?? word;

/** Finds stems and remembers them: a site says the same words again and again. */
export function rememberStems(): FindStem {
  const known = new Map<string, string>();
  return (word) => {
    const stem = known.get(word) ?? stemOf(word);
    known.set(word, stem);
    return stem;
  };
}

/** What an apostrophe would have cut, in a word typed without it: « didentité », « lecole ». */
export function withoutGluedArticle(word: string): string | undefined {
  return /^(?:[cdjlmnst]|qu)([aeiouyh]\p{L}{4,})$/u.exec(word)?.[1];
}

function fold(text: string): string {
  const folded = USUAL.test(text) ? foldText(text) : foldRare(text);
  return folded.replace(/œ/gu, 'oe').replace(/æ/gu, 'ae');
}

/** What any keyboard writes: invisible marks, digits of other scripts, wide signs. */
function foldRare(text: string): string {
  return plainSigns(foldText(text.replace(/\p{Cf}/gu, '')));
}

/**
 * Letters said one by one: « C.C.A.S. », « R.S.A », « P-L-U », « c c a s ». Spaces alone part the small words
 * of a sentence too (« il y a d »): three letters at least, and never « y a ».
 */
const SPELT =
  /(^|[^\p{L}\p{N}])(\p{L}(?:[.·-]\p{L})+|\p{L}(?:\. \p{L})+|(?!y a )\p{L}(?: \p{L}){2,})(?![\p{L}\p{N}’']|-\p{L})/gu;

/** Initials as one word: « ccas ». */
function joinInitials(text: string): string {
  return text.replace(
    SPELT,
    (_, before: string, letters: string) => before + letters.replace(/\P{L}/gu, ''),
  );
}
