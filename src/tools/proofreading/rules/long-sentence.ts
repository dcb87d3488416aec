import type { Remark } from '../finding.ts';
import { wordsOf } from '../measures/words.ts';
import { proofreadingTexts as texts } from '../proofreading-texts.ts';

/** Words in a sentence, at most. */
const LIMIT = 25;

/** Where a sentence can be cut in two. */
const JOINT =
  /(?<=[;:,] )|(?<= )(?=(?:et|mais|car|ou|donc|puis|afin|pour|qui|que|si|lorsque|quand|dont) )/gu;

/** A sentence of more than 25 words, and where to cut it. */
export function findLongSentence(sentence: string): readonly Remark[] {
  const count = wordsOf(sentence).length;
  if (count <= LIMIT) return [];
  return [{ level: 'mend', ...texts.longSentence(count, LIMIT, middleJoint(sentence)) }];
}

/** The words that follow the joint nearest to the middle, if there is a joint. */
function middleJoint(sentence: string): string | undefined {
  const spaced = sentence.replaceAll(/[\u00a0\u202f]/gu, ' ');
  const distance = (index: number) => Math.abs(index - spaced.length / 2);
  const [joint] = [...spaced.matchAll(JOINT)]
    .map(({ index }) => index)
    .sort((one, other) => distance(one) - distance(other));
  return joint === undefined ? undefined : wordsOf(spaced.slice(joint)).slice(0, 4).join(' ');
}
