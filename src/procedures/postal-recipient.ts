import { answerLines } from '../questions/answer-text.ts';
import type { Answers } from '../questions/answers.ts';
import { questionsOf } from '../questions/field.ts';
import type { FormSection } from '../questions/form-section.ts';

/** Keys of the questions that say who asks, and where they receive letters (CRPA R112-9-1). */
const ADDRESS_KEY = 'adresse';
const BODY_KEY = 'association';
const NAME_KEYS = ['prenom', 'nom'] as const;

/**
 * Lines of the envelope of whoever filed, under the name that they gave (CRPA L111-3).
 * @param movedTo lines of another address, when they gave one since
 * @returns none where no postal address was given: no letter can leave
 */
export function postalRecipient(
  form: readonly FormSection[],
  answers: Answers,
  movedTo: readonly string[] | null = null,
): readonly string[] {
  const address = form
    .flatMap(({ fields }) => questionsOf(fields))
    .find(({ key, type }) => key === ADDRESS_KEY && type === 'address');
  const given = answers[ADDRESS_KEY];
  const written =
    movedTo ?? (address === undefined || given === undefined ? [] : answerLines(address, given));
  if (written.length === 0) return [];
  const text = (key: string) => {
    const answer = answers[key];
    return typeof answer === 'string' ? answer.trim() : '';
  };
  const lines = [text(BODY_KEY), NAME_KEYS.map(text).filter(Boolean).join(' ')];
  return [...lines, ...written].filter((line) => line !== '');
}
