import { answerLines } from '../questions/answer-text.ts';
import type { Answer, Answers } from '../questions/answers.ts';
import { questionsOf } from '../questions/field.ts';
import type { FormSection } from '../questions/form-section.ts';
import { isUnknownAnswer } from '../questions/unknown.ts';

/** To whom a letter goes: whoever filed, or the protected adult for whom they did. */
export type Addressee = 'applicant' | 'represented';

/** Keys of the questions that say who they are, and where they receive letters (CRPA R112-9-1). */
const KEYS = {
  applicant: {
    name: ['prenom', 'nom'],
    structures: ['entreprise', 'association', 'structure'],
    address: 'adresse',
  },
  represented: {
    name: ['represente_prenom', 'represente_nom'],
    structures: [],
    address: 'represente_adresse',
  },
} as const satisfies Readonly<
  Record<Addressee, { name: readonly string[]; structures: readonly string[]; address: string }>
>;

/**
 * Lines of the envelope of whoever follows a request, under the name that they gave (CRPA L111-3).
 * @param movedTo lines of another address, when whoever filed gave one since
 * @returns none where no postal address was given: no letter can leave
 */
export function postalRecipient(
  form: readonly FormSection[],
  answers: Answers,
  {
    movedTo = null,
    addressee = 'applicant',
  }: {
    readonly movedTo?: readonly string[] | null;
    readonly addressee?: Addressee | undefined;
  } = {},
): readonly string[] {
  const { name, structures, address: key } = KEYS[addressee];
  const written =
    (addressee === 'applicant' ? movedTo : null) ?? addressIn(form, answers[key], key);
  if (written.length === 0) return [];
  const text = (one: string) => {
    const answer = answers[one];
    return typeof answer === 'string' ? answer.trim() : '';
  };
  const lines = [...structures.map(text), name.map(text).filter(Boolean).join(' ')];
  return [...lines, ...written].filter((line) => line !== '');
}

/** Lines of an address that was given in a form: a person may have said that they have none. */
function addressIn(
  form: readonly FormSection[],
  given: Answer | undefined,
  key: string,
): readonly string[] {
  const address = form
    .flatMap(({ fields }) => questionsOf(fields))
    .find((field) => field.key === key && field.type === 'address');
  const isKnown = address !== undefined && given !== undefined && !isUnknownAnswer(given);
  return isKnown ? answerLines(address, given) : [];
}
