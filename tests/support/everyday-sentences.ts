import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { signpostPath } from '../../src/kit/paths.ts';
import type { SearchAnswer } from '../../src/search/answer-question.ts';
import { ROOT } from './project.ts';

/** Lists written for the demonstration commune: to tune the search with, or never looked at meanwhile. */
export const SENTENCE_LISTS = ['tuning', 'held-out'] as const;
export type SentenceList = (typeof SENTENCE_LISTS)[number];

type AnswerTo = (question: string) => SearchAnswer;

/** A sentence of everyday life, and what may answer it. */
interface EverydaySentence {
  readonly sentence: string;
  readonly expected: readonly string[];
}

/** How many sentences are answered in one way. */
export interface SentenceRate {
  readonly what: string;
  readonly count: number;
  readonly perCent: number;
  /** The share it should reach, or stay under. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Sentences that are not answered as they should be, in words. */
  readonly misses: readonly string[];
}

/** Asks every sentence of a list. */
export function sentenceRates(list: SentenceList, answerTo: AnswerTo): readonly SentenceRate[] {
  const procedures = readList(list, 'procedures');
  const urgent = readList(list, 'urgent');
  const isDanger = ({ expected }: EverydaySentence) => /^\d/u.test(expected[0] ?? '');
  const dangers = urgent.filter(isDanger);
  const sad = urgent.filter((one) => !isDanger(one));
  const nobody = readList(list, 'nobody');
  const contacts = readList(list, 'contacts');
  const harmless = [...readList(list, 'harmless'), ...nobody, ...contacts];
  const rankIn = ({ sentence, expected }: EverydaySentence) =>
    answerTo(sentence).found.findIndex(({ entry }) =>
      expected.some((slug) => isAt(entry.path, slug)),
    );
  return [
    {
      ...rate('procedures: the right one first', procedures, (one) => rankIn(one) === 0, answerTo),
      atLeast: 95,
    },
    {
      ...rate(
        'procedures: in the first three',
        procedures,
        (one) => isIn(rankIn(one), 3),
        answerTo,
      ),
      atLeast: 99,
    },
    {
      ...rate('procedures: first, and sure of it', procedures, isSurelyRight, answerTo),
      atLeast: 80,
    },
    { ...rate('dangers: the right number first', dangers, isRightNumber, answerTo), atLeast: 95 },
    { ...rate('no danger, and a number to call', harmless, hasNumber, answerTo), atMost: 2 },
    {
      ...rate('sad: the right procedure first', sad, (one) => rankIn(one) === 0, answerTo),
      atLeast: 85,
    },
    {
      ...rate('hours, phone and address of the right place', contacts, isRightPlace, answerTo),
      atLeast: 80,
    },
    {
      ...rate('nobody’s subject: who does it, and sure of it', nobody, isSurelyRight, answerTo),
      atLeast: 50,
    },
    {
      ...rate('nobody’s subject: wrong, and sure of it', nobody, isSurelyWrong, answerTo),
      atMost: 5,
    },
  ];

  function isSurelyRight(one: EverydaySentence): boolean {
    return answerTo(one.sentence).isSure && rankIn(one) === 0;
  }
  function isSurelyWrong(one: EverydaySentence): boolean {
    const { isSure, danger, found } = answerTo(one.sentence);
    return isSure && danger === undefined && found.length > 0 && rankIn(one) !== 0;
  }
  function isRightNumber({ sentence, expected }: EverydaySentence): boolean {
    return expected.includes(answerTo(sentence).danger ?? '');
  }
  function hasNumber({ sentence }: EverydaySentence): boolean {
    return answerTo(sentence).danger !== undefined;
  }
  function isRightPlace({ sentence, expected: [place = ''] }: EverydaySentence): boolean {
    const path = place === 'mairie' ? '/aide/' : `/services/${place}/`;
    return answerTo(sentence).place?.path === path;
  }
}

/** Whether a page is the one that a list names: a procedure, a sheet, or what somebody else does. */
function isAt(path: string, name: string): boolean {
  return [`/demarches/${name}/`, `/${name}/`, signpostPath(name)].includes(path);
}

function isIn(rank: number, most: number): boolean {
  return rank >= 0 && rank < most;
}

function rate(
  what: string,
  sentences: readonly EverydaySentence[],
  isSo: (one: EverydaySentence) => boolean,
  answerTo: AnswerTo,
): SentenceRate {
  const so = sentences.filter(isSo);
  return {
    what,
    count: sentences.length,
    perCent: (100 * so.length) / sentences.length,
    misses: sentences
      .filter((one) => so.includes(one) === what.includes('wrong'))
      .map(({ sentence, expected }) => {
        const { found, danger, place, certainty } = answerTo(sentence);
        const first = danger ?? place?.path ?? found[0]?.entry.path ?? 'nothing';
        return `${sentence} (${expected.join(' or ')}): ${first}, certainty ${certainty.toFixed(1)}`;
      }),
  };
}

/** A list by what answers, « a | b » being either; or, when nothing has to, only sentences. */
function readList(list: SentenceList, name: string): readonly EverydaySentence[] {
  const file = join(ROOT, 'tests/admiville/search', list, `${name}.yml`);
  const read = parse(readFileSync(file, 'utf8')) as
    readonly string[] | Record<string, readonly string[]>;
  const byAnswer = Array.isArray(read) ? { '': read as readonly string[] } : read;
  return Object.entries(byAnswer).flatMap(([answers, sentences]) =>
    (sentences as readonly string[]).map((sentence) => ({
      sentence,
      expected: answers.split(' | '),
    })),
  );
}
