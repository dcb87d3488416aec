import { foldText } from '../../kit/fold-text.ts';
import { DANGER_SIGNS, type DangerNumber } from './danger-signs.ts';

/** Spellings that people mix up: what is left is compared, of signs and of sentences alike. */
const MIXED_UP: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/^veu$/u, 'veux'],
  [/ents?$/u, 'e'],
  [/(\p{L})\1+/gu, '$1'],
  [/ph/gu, 'f'],
  [/[cs]h/gu, 'x'],
  [/h/gu, ''],
  [/sc(?=[eiy])|c(?=[eiy])/gu, 's'],
  [/qu|c/gu, 'k'],
  [/z/gu, 's'],
  [/y/gu, 'i'],
  [/eau|au/gu, 'o'],
  [/ain|ein/gu, 'in'],
  [/ai|ei/gu, 'e'],
  [/em(?=[bp])|en|em$/gu, 'an'],
  [/(\p{L})\1+/gu, '$1'],
];

/** « Jveu », « jpe » of a message: no French word begins with « j » and a consonant. */
const GLUED = /^j(?=[b-df-hk-np-tvxz])/u;
const CAN = /\bje pe(?:ut?)?\b/gu;

/** A group of a sign: one of these must be in the sentence; or none, when it refuses. */
interface Group {
  readonly isRefused: boolean;
  readonly found: RegExp;
}

let signs: readonly (readonly [DangerNumber, readonly (readonly Group[])[]])[] | undefined;

/** The number to call first when a sentence tells a danger to somebody's life or safety. */
export function findDanger(sentence: string): DangerNumber | undefined {
  signs ??= DANGER_SIGNS.map(([number, written]) => [number, written.map(readSign)]);
  const heard = ` ${soundOf(sentence)} `;
  return signs.find(([, ofNumber]) =>
    ofNumber.some((groups) =>
      groups.every(({ isRefused, found }) => found.test(heard) !== isRefused),
    ),
  )?.[0];
}

function readSign(sign: string): readonly Group[] {
  return sign.split(' ').map((group) => {
    const isRefused = group.startsWith('!');
    const words = group.replace('!', '').split('|').map(readWord);
    return { isRefused, found: new RegExp(` (?:${words.join('|')})`, 'u') };
  });
}

function readWord(word: string): string {
  const heard = soundOf(word.replace(/_/gu, ' '));
  if (/[$_]/u.test(word)) return `${heard} `;
  // What follows tells how « c » sounds: « menac » begins « menace ».
  return word.endsWith('c') ? heard.replace(/k$/u, '[ks]') : heard;
}

/** Words as they sound, one space between them. */
function soundOf(text: string): string {
  const words =
    foldText(text)
      .replace(/œ/gu, 'oe')
      .match(/\p{L}+/gu) ?? [];
  return words
    .map((word) => word.replace(GLUED, 'je '))
    .join(' ')
    .replace(CAN, 'je peux')
    .split(' ')
    .map((word) => MIXED_UP.reduce((heard, [from, to]) => heard.replace(from, to), word))
    .join(' ');
}
