import type { Remark } from '../finding.ts';
import { proofreadingTexts as texts } from '../proofreading-texts.ts';
import { BARE_CAPITALS, LIGATURE, MISSPELLINGS } from '../words/misspellings.ts';
import { wrongSpaces } from './wrong-spaces.ts';

/**
 * What French typography forbids and the site does not put right by itself: ordinary spaces before
 * « ? » or « : » and straight apostrophes become the right ones on the page, so nobody must type them.
 */
export function findWrongTypography(sentence: string): readonly Remark[] {
  const found = [
    ...matches(sentence, /[ \u00a0\u202f]{2,}|\t/gu).map(() => texts.doubleSpace),
    ...matches(sentence, /"[^"]*"?|“[^”]*”?/gu).map((words) => texts.straightQuotes(words)),
    ...matches(sentence, /«(?=[^\s])|(?<=[^\s])»/gu).map((mark) => texts.quoteWithoutSpace(mark)),
    ...matches(sentence, /\S+\s+(?:[,)](?!\p{L})|\.(?=\s|$))/gu).map((words) =>
      texts.spaceBefore(words),
    ),
    ...matches(sentence, /\p{L}+[,;]\p{L}+|\p{Ll}{2,}[.?!:]\p{Lu}\p{Ll}+/gu).map((words) =>
      texts.noSpaceAfter(words),
    ),
    ...matches(sentence, LIGATURE).map((word) => texts.misspelling(word, ligature(word))),
    ...[...MISSPELLINGS, ...BARE_CAPITALS].flatMap(([pattern, right]) =>
      matches(sentence, pattern).map((words) => texts.misspelling(words, right)),
    ),
    ...wrongSpaces(sentence).map((words) => texts.wrongSpace(words)),
  ];
  return found.map((remark) => ({ level: 'mend', ...remark }));
}

function matches(sentence: string, pattern: RegExp): readonly string[] {
  return [...sentence.matchAll(pattern)].map(([words]) => words);
}

function ligature(word: string): string {
  return word.replace(/oe/u, 'œ').replace(/Oe/u, 'Œ');
}
