import { answerLines } from '../questions/answer-text.ts';
import type { Answers } from '../questions/answers.ts';
import { questionsOf } from '../questions/field.ts';
import type { FormSection } from '../questions/form-section.ts';
import {
  APPLICANT_KEYS as KEYS,
  BEHALF_VALUES,
  PROTECTING,
  STRUCTURE_KEYS,
} from './applicant-keys.ts';

/** Who asks and for whom, in lines for people to read. Personal data. */
export interface WhoAsked {
  /** « Les Voisins », « Inès Da Silva, présidente ». Empty where nobody is identified. */
  readonly who: readonly string[];
  /** « Paul Martin ». Empty: for themselves. */
  readonly forWhom: readonly string[];
  /** « Une personne sous tutelle »: sensitive. */
  readonly right: readonly string[];
}

/** Reads who asks, and for whom, in the answers to a form. */
export function whoAsked(form: readonly FormSection[], answers: Answers): WhoAsked {
  const text = (key: string) => {
    const answer = answers[key];
    return typeof answer === 'string' ? answer : '';
  };
  const joined = (parts: readonly string[], sign: string) => parts.filter(Boolean).join(sign);
  const name = joined([text(KEYS.given), text(KEYS.family)], ' ');
  const structures = STRUCTURE_KEYS.map(text).filter(Boolean);
  const other = joined([text(KEYS.otherGiven), text(KEYS.otherFamily)], ' ');
  const behalf = form
    .flatMap(({ fields }) => questionsOf(fields))
    .find(({ key }) => key === KEYS.behalf);
  return {
    who: [
      ...structures,
      ...(name === ''
        ? []
        : [structures.length > 0 ? joined([name, text(KEYS.role)], ', ') : name]),
    ],
    forWhom: other === '' ? [] : [other],
    right: behalf === undefined ? [] : answerLines(behalf, answers[KEYS.behalf]),
  };
}

/** How a protected adult hears of the request that somebody files for them. */
export interface ProtectedContact {
  /** Nothing: by post. */
  readonly email: string | null;
}

/**
 * The protected adult for whom a guardian or a curator asks: they have an access of their own.
 * @returns nothing when nobody is protected
 */
export function protectedContact(
  form: readonly FormSection[],
  answers: Answers,
): ProtectedContact | undefined {
  if (answers[KEYS.isForOther] !== true) return undefined;
  const asked = form.flatMap(({ fields }) => questionsOf(fields)).map(({ key }) => key);
  const isOneOf = PROTECTING.some((one) => answers[KEYS.behalf] === BEHALF_VALUES[one]);
  // One right alone, which nobody was asked to choose.
  const isOnly = !asked.includes(KEYS.behalf) && asked.includes(KEYS.otherAddress);
  if (!isOneOf && !isOnly) return undefined;
  const email = answers[KEYS.otherEmail];
  return { email: typeof email === 'string' ? email : null };
}
