import type { Remark } from '../finding.ts';
import { proofreadingTexts as texts } from '../proofreading-texts.ts';
import { BANNED_WORDS } from '../words/banned-words.ts';

const BEFORE = '(?<![\\p{L}\\d-])';
const AFTER = '(?![\\p{L}\\d-])';

const PATTERNS = BANNED_WORDS.map(([forms, instead]) => [toPattern(forms), instead] as const);
/** Most sentences hold none: one look at them instead of a hundred. */
const ANY = new RegExp(PATTERNS.map(([{ source }]) => source).join('|'), 'iu');
/** « document(s) », « habitant·e·s »: nobody can say them aloud, screen readers spell them out. */
const DOUBLED = /\p{L}+(?:\((?:e|s|es|ne|nes|euse|euses|trice|trices)\)|[·•]\p{L}+)+/giu;

/** Administrative words, with the plain ones to write instead. */
export function findBannedWords(sentence: string): readonly Remark[] {
  const patterns = ANY.test(sentence) ? PATTERNS : [];
  const banned = patterns.flatMap(([pattern, instead]) =>
    [...sentence.matchAll(pattern)].map(([word]) => texts.bannedWord(word, instead)),
  );
  const doubled = [...sentence.matchAll(DOUBLED)].map(([word]) => texts.doubledWord(word));
  return [...banned, ...doubled].map((remark) => ({ level: 'mend', ...remark }));
}

/** One pattern for all the forms of a word: longest first, so that « merci d’ » is said whole. */
function toPattern(forms: string): RegExp {
  const written = forms.split('|').sort((one, other) => other.length - one.length);
  const patterns = written.map((form) => {
    const end = /[\p{L}\d)]$/u.test(form) ? AFTER : '';
    return `${escape(form)}${end}`;
  });
  return new RegExp(`${BEFORE}(?:${patterns.join('|')})`, 'giu');
}

function escape(form: string): string {
  return form
    .replaceAll(/[.*+?^${}|[\]\\]/gu, String.raw`\$&`)
    .replaceAll(/\((\p{L}+)\)/gu, '(?:$1)?')
    .replaceAll('’', "[’']")
    .replaceAll(' ', String.raw`\s+`);
}
