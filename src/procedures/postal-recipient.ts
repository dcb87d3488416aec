import { answerLines } from '../questions/answer-text.ts';
import type { Answers } from '../questions/answers.ts';
import { questionsOf } from '../questions/field.ts';
import type { FormSection } from '../questions/form-section.ts';
import { isUnknownAnswer } from '../questions/unknown.ts';
import { APPLICANT_KEYS as KEYS, STRUCTURE_KEYS } from './applicant-keys.ts';

/** Whose envelope: whoever filed (CRPA R112-9-1), or the protected adult for whom they did. */
export type Addressee = 'applicant' | 'represented';

/**
 * Lines of the envelope of a person, under the name that was given (CRPA L111-3). A protected adult who
 * receives letters where whoever filed does is written to there.
 * @param movedTo lines of another address, when they gave one since
 * @returns none where no postal address was given: no letter can leave
 */
export function postalRecipient(
  form: readonly FormSection[],
  answers: Answers,
  movedTo: readonly string[] | null = null,
  addressee: Addressee = 'applicant',
): readonly string[] {
  const written = movedTo ?? addressLines(form, answers, addressee);
  if (written.length === 0) return [];
  const text = (key: string) => {
    const answer = answers[key];
    return typeof answer === 'string' ? answer.trim() : '';
  };
  const named = (...keys: readonly string[]) => keys.map(text).filter(Boolean).join(' ');
  const names =
    addressee === 'represented'
      ? [named(KEYS.otherGiven, KEYS.otherFamily)]
      : [...STRUCTURE_KEYS.map(text), named(KEYS.given, KEYS.family)];
  return [...names, ...written].filter((line) => line !== '');
}

function addressLines(
  form: readonly FormSection[],
  answers: Answers,
  addressee: Addressee,
): readonly string[] {
  const key = addressee === 'represented' ? KEYS.otherAddress : KEYS.address;
  const question = form
    .flatMap(({ fields }) => questionsOf(fields))
    .find((field) => field.key === key && field.type === 'address');
  const given = answers[key];
  if (isUnknownAnswer(given)) {
    return addressee === 'represented' ? addressLines(form, answers, 'applicant') : [];
  }
  return question === undefined || given === undefined ? [] : answerLines(question, given);
}
