import type { Finding } from '../finding.ts';
import { kandelMoles } from '../measures/readability.ts';
import { countSyllables } from '../measures/syllables.ts';
import { spokenPart, wordsOf } from '../measures/words.ts';
import { proofreadingTexts as texts } from '../proofreading-texts.ts';
import type { Sentence } from '../sentences.ts';

/** Words in a sentence, on average, at most. */
const MEAN_LIMIT = 15;

type PlacedFinding = Omit<Finding, 'file'>;

/** Sentences that are too long on average, shown on the longest one. Titles do not count. */
export function findLongMean(sentences: readonly Sentence[]): readonly PlacedFinding[] {
  const measured = sentences
    .filter(({ isTitle }) => !isTitle)
    .map((sentence) => ({ sentence, count: wordsOf(sentence.plain).length }))
    .filter(({ count }) => count > 0);
  const mean = measured.reduce((sum, { count }) => sum + count, 0) / measured.length;
  const [longest] = measured.sort((one, other) => other.count - one.count);
  if (longest === undefined || mean <= MEAN_LIMIT) return [];
  const { line, text } = longest.sentence;
  return [{ level: 'mend', line, sentence: text, ...texts.longMean(mean, MEAN_LIMIT) }];
}

/**
 * A text that is hard to read as a whole, shown on its hardest sentence. Titles do not count.
 * @param minimum points of Kandel and Moles to reach
 * @param name of the text: « le résumé »
 */
export function findHardText(
  sentences: readonly Sentence[],
  minimum: number,
  name: string,
): readonly PlacedFinding[] {
  const measured = sentences.filter(({ isTitle }) => !isTitle);
  const points = kandelMoles(measured.map(({ plain }) => plain));
  if (points === undefined || points >= minimum) return [];
  const [hardest] = measured
    .map((sentence) => ({ sentence, points: kandelMoles([sentence.plain]) ?? Infinity }))
    .sort((one, other) => one.points - other.points);
  if (hardest === undefined) return [];
  const { line, text, plain } = hardest.sentence;
  return [
    {
      level: 'mend',
      line,
      sentence: text,
      ...texts.hardText(name, Math.max(0, Math.floor(points)), minimum, longestWords(plain)),
    },
  ];
}

/** The three words with most syllables, four at least. */
function longestWords(sentence: string): readonly string[] {
  const words = new Set(wordsOf(sentence).map(spokenPart));
  return [...words]
    .map((word) => ({ word, syllables: countSyllables(word) }))
    .filter(({ syllables }) => syllables >= 4)
    .sort((one, other) => other.syllables - one.syllables)
    .slice(0, 3)
    .map(({ word }) => word);
}
