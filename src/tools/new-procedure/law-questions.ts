import type { Citation } from '../../law/citations/citations.ts';
import { findText } from '../../law/citations/legal-register.ts';
import type { LegalText } from '../../law/citations/legal-text.ts';
import { validateCitation } from '../../law/citations/validate-citation.ts';
import { newProcedureRefusals as refusals } from './new-procedure-texts.ts';
import { line, optional } from './question-kinds.ts';
import type { Question } from './question.ts';

/** What the commune may cite. */
export interface KnownLaw {
  /** Where they are listed, as people are told of it. */
  readonly file: string;
  readonly register: readonly LegalText[];
  /** The commune after « de »: its own decisions are named by it. */
  readonly ofName: string;
}

/** Names that hold every word that was typed: « relations public ». Nine at most. */
function namesWith(typed: string, register: readonly LegalText[]): readonly string[] {
  const fold = (text: string) => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const words = fold(typed).match(/[a-z\d]{2,}/gu) ?? [];
  if (words.length === 0) return [];
  return register
    .map(({ name }) => name)
    .filter((name) => words.every((word) => fold(name).includes(word)))
    .slice(0, 9);
}

/** « L2121-29 » and « l. 2121-29 » are cited « L. 2121-29 ». */
function articleAsCited(typed: string): string {
  return typed.replaceAll(
    /\b([lrda])\.?\s*(?=\d)/giu,
    (_whole, letter: string) => `${letter.toUpperCase()}. `,
  );
}

const citing = (text: string, article?: string): Citation => ({
  ...{ textKey: 'text', articleKey: 'article', isInSentence: true },
  basis: { text, article },
});

/**
 * A text of law, kept under the name of the register: « CRPA » is understood. Some words of its name offer
 * a numbered list, of which a number chooses.
 */
export function legalText(key: string, text: string, law: KnownLaw): Question {
  const typedLine = line(key, text);
  let offered: readonly string[] = [];
  return {
    ...typedLine,
    read: (written, given) => {
      const typed = offered[Number(written.trim()) - 1] ?? written;
      const reading = typedLine.read(typed, given);
      if (reading.value === undefined) return reading;
      const citation = citing(reading.value);
      const [problem] = validateCitation(citation, law);
      if (problem !== undefined) {
        offered = namesWith(typed, law.register);
        if (offered.length > 0) return { refusal: refusals.chooseText(offered) };
        return { refusal: refusals.expected(problem.expected) };
      }
      return { value: findText(citation, law.register)?.name ?? reading.value };
    },
  };
}

/**
 * An article of the text that was answered before; none when the whole text counts.
 * @param textKey key of the question about the text
 */
export function article(key: string, textKey: string, text: string, law: KnownLaw): Question {
  const typedLine = optional(key, text);
  return {
    ...typedLine,
    read: (typed, given) => {
      const reading = typedLine.read(articleAsCited(typed), given);
      if (reading.value === undefined || reading.value === '') return reading;
      const citation = citing(given[textKey] ?? '', reading.value);
      const [problem] = validateCitation(citation, law);
      return problem === undefined ? reading : { refusal: refusals.expected(problem.expected) };
    },
  };
}
