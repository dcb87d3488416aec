import type { Finding } from '../finding.ts';
import { proofreadingTexts as texts } from '../proofreading-texts.ts';
import type { Sentence } from '../sentences.ts';
import { KNOWN_ACRONYMS, NAMED_ACRONYMS } from '../words/acronyms.ts';

/** « CNIL », « C.N.I. », and words written like names that are acronyms: « Ofpra ». */
const ACRONYM = /(?<![\p{L}\d@./-])(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,}|\p{Lu}\p{Ll}+)(?![\p{L}\d@])/gu;
const ROMAN_NUMBER = /^[IVX]+$/u;

/**
 * Acronyms that the file explains nowhere, each once. Explained: its name follows in brackets or
 * after a comma, or the acronym follows its name in brackets.
 */
export function findUnexplainedAcronyms(
  sentences: readonly Sentence[],
): readonly Omit<Finding, 'file'>[] {
  const whole = sentences.map(({ text }) => text).join('\n');
  const seen = new Set<string>();
  return sentences.flatMap((sentence) =>
    [...sentence.plain.matchAll(ACRONYM)].flatMap(([written]): Omit<Finding, 'file'>[] => {
      const acronym = written.replaceAll('.', '');
      if (!isAcronym(written, acronym) || seen.has(acronym)) return [];
      seen.add(acronym);
      if (isExplained(written, whole)) return [];
      const { line, text } = sentence;
      return [{ level: 'mend', line, sentence: text, ...texts.acronym(written) }];
    }),
  );
}

function isAcronym(written: string, acronym: string): boolean {
  if (KNOWN_ACRONYMS.has(acronym) || ROMAN_NUMBER.test(acronym)) return false;
  return acronym === acronym.toUpperCase() || NAMED_ACRONYMS.has(written);
}

/** The name starts with the first letter of the acronym and has two words at least. */
function isExplained(acronym: string, text: string): boolean {
  const escaped = acronym.replaceAll('.', String.raw`\.`);
  const initial = acronym.charAt(0);
  const name = `(?:l’|l'|la |le |les )?${initial}\\p{L}+[ ’'-]\\S`;
  const before = `(?<![\\p{L}\\d])${initial}\\p{L}+[ ’'-][^()\\n]*\\(${escaped}\\)`;
  return new RegExp(`${escaped}(?: \\(|, )${name}|${before}`, 'iu').test(text);
}
