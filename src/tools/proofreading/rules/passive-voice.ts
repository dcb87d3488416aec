import type { Remark } from '../finding.ts';
import { proofreadingTexts as texts } from '../proofreading-texts.ts';
import { BE, BETWEEN, MEANS, NOT_PASSIVE, PARTICIPLE } from '../words/passive-forms.ts';

const PASSIVE = new RegExp(
  `(?<![\\p{L}-])(?<reflexive>(?:se|s’|me|m’|vous vous|nous nous) ?)?(?:n’)?(?:${BE}) (?:(?:${BETWEEN}) ){0,2}(?<participle>${PARTICIPLE})(?![\\p{L}’'-])(?: par (?<agent>(?!${MEANS}(?!\\p{L}))[\\p{L}’' -]+))?`,
  'giu',
);

/**
 * Passive voice. Who acts is named (« est étudiée par le service ») : the sentence must be turned
 * round. Nobody is named (« la place n’est pas réservée ») : often an adjective, and right when who
 * acts does not matter, which no pattern can tell. Hence an advice, which fails nothing.
 */
export function findPassiveVoice(sentence: string): readonly Remark[] {
  const spaced = sentence.replaceAll(/[\u00a0\u202f]/gu, ' ').replaceAll("'", '’');
  return [...spaced.matchAll(PASSIVE)].flatMap(({ 0: words, groups }): Remark[] => {
    const { participle = '', reflexive, agent } = groups ?? {};
    if (reflexive !== undefined || NOT_PASSIVE.has(singular(participle))) return [];
    if (agent === undefined) return [{ level: 'advice', ...texts.passiveAlone(words) }];
    return [
      { level: 'mend', ...texts.passiveWithAgent(words, agent.split(' ').slice(0, 3).join(' ')) },
    ];
  });
}

function singular(participle: string): string {
  return participle.toLowerCase().replace(/(?<=[éiut])e?s?$/u, '');
}
