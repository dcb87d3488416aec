import { internationalPhone, takesSms } from '../kit/phone-number.ts';
import { WAYS, wayQuestion } from '../procedures/contact-questions.ts';
import type { AnswerProblem } from '../questions/answer-problem.ts';
import { answerLines } from '../questions/answer-text.ts';
import type { Answers } from '../questions/answers.ts';
import type { Field } from '../questions/field.ts';
import type { NewEvent } from '../requests/events/event-shapes.ts';
import { actTexts } from './acts-texts.ts';

const texts = actTexts.contact;
const WAY = 'nouveau_moyen';
const EMAIL = 'nouveau_courriel';
const PHONE = 'nouveau_telephone';
const ADDRESS = 'nouvelle_adresse';

const chosen = (...values: string[]) => [{ test: 'is' as const, question: WAY, values }];
const address: Field = {
  type: 'address',
  own: true,
  key: ADDRESS,
  ...texts.address,
  scope: 'postal',
  required: false,
  need: actTexts.need,
  when: chosen('courrier'),
};

/** What each way needs, and nothing else. */
export const CONTACT_FIELDS: readonly Field[] = [
  wayQuestion(WAY),
  {
    type: 'email',
    own: true,
    key: EMAIL,
    ...texts.email,
    required: true,
    need: actTexts.need,
    when: chosen('courriel'),
  },
  {
    type: 'phone',
    own: true,
    key: PHONE,
    ...texts.phone,
    required: true,
    need: actTexts.need,
    when: chosen('sms', 'telephone'),
  },
  address,
];

/** A number that takes no SMS is told at once: nobody would be. */
export function contactProblems(answers: Answers): readonly AnswerProblem[] {
  const phone = answers[PHONE];
  const isSms = answers[WAY] === 'sms' && typeof phone === 'string';
  return isSms && !takesSms(internationalPhone(phone))
    ? [{ control: PHONE, message: texts.noSms }]
    : [];
}

/** How to reach the person from now on. */
export function contactEvent(answers: Answers): NewEvent {
  const { [WAY]: way, [EMAIL]: email, [PHONE]: phone } = answers;
  const lines = answerLines(address, answers[ADDRESS]);
  return {
    kind: 'contact.changed',
    details: { way: (typeof way === 'string' ? WAYS[way] : undefined) ?? 'letter' },
    content: {
      ...(typeof email === 'string' && { email }),
      ...(typeof phone === 'string' && { phone: internationalPhone(phone) }),
      ...(lines.length > 0 && { address: [...lines] }),
    },
  };
}
