import type { Finding, Remark } from './finding.ts';
import type { TextFile } from './passage.ts';
import { findShortAmounts, findShortHours } from './rules/amount-in-full.ts';
import { findBannedWords } from './rules/banned-word.ts';
import { findShortDays } from './rules/day-in-full.ts';
import { findEmptyLink } from './rules/link-text.ts';
import { findLongSentence } from './rules/long-sentence.ts';
import { findPassiveVoice } from './rules/passive-voice.ts';
import { findUnexplainedAcronyms } from './rules/unexplained-acronym.ts';
import { findHardText, findLongMean } from './rules/whole-text.ts';
import { findWrongTypography } from './rules/wrong-typography.ts';
import { toSentences, type Sentence } from './sentences.ts';

/** Points of Kandel and Moles: the first is standard French, the second fairly easy. */
const PAGE_POINTS = 60;
const SUMMARY_POINTS = 70;

const SENTENCE_RULES: readonly ((sentence: string) => readonly Remark[])[] = [
  findLongSentence,
  findBannedWords,
  findPassiveVoice,
  findShortDays,
  findShortAmounts,
  findShortHours,
  findWrongTypography,
];

/** Proofreads a file: everything that is not plain French in it, from top to bottom. */
export function proofread({ file, passages }: TextFile): readonly Finding[] {
  const sentences = passages.flatMap(toSentences);
  const inPart = (...parts: readonly Sentence['part'][]) =>
    sentences.filter(({ part }) => parts.includes(part));
  const links = passages.flatMap((passage) => passage.links);
  return [
    ...findHardText(inPart('summary'), SUMMARY_POINTS, 'le résumé'),
    ...findHardText(inPart('summary', 'page'), PAGE_POINTS, 'la page'),
    ...findLongMean(sentences),
    ...findUnexplainedAcronyms(sentences),
    ...sentences.flatMap(({ text, plain, line }) =>
      SENTENCE_RULES.flatMap((rule) => rule(plain)).map((remark) => ({
        ...remark,
        line,
        sentence: text,
      })),
    ),
    ...links.flatMap(({ text, line }) =>
      findEmptyLink(text).map((remark) => ({ ...remark, line, sentence: text })),
    ),
  ]
    .map((finding) => ({ file, ...finding }))
    .sort((one, other) => one.line - other.line);
}
