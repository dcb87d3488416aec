import { parisDay } from '../kit/paris-time.ts';
import { CONTACT_KEYS } from '../procedures/contact-keys.ts';
import type { FormValues } from '../questions/answer-problem.ts';
import { answerValues } from '../questions/answer-values.ts';
import type { Answers } from '../questions/answers.ts';
import { answerChecker, type AnswerCheck } from '../questions/check-form-values.ts';
import { fieldsOf } from '../questions/form-section.ts';
import { changesOf } from '../requests/answers-now.ts';
import { attachedFiles } from '../requests/attached-files.ts';
import type { FollowedRequest } from '../requests/followed-request.ts';

/** The whole form on the day when it was filed: what was right then, and is left alone, stays right. */
export function checkCorrected(
  { definition, receivedAt }: FollowedRequest,
  typed: FormValues,
  now: Answers,
): AnswerCheck {
  const { form } = definition;
  const contact = fieldsOf(form).filter(({ key }) => CONTACT_KEYS.includes(key));
  const values = { ...typed, ...answerValues(contact, now) };
  return answerChecker(form, parisDay(new Date(receivedAt)))(values);
}

/** How to reach a person has an act of its own. */
export function withContact(answers: Answers, now: Answers): Answers {
  const isOther = ([key]: readonly [string, unknown]) => !CONTACT_KEYS.includes(key);
  const isContact = ([key]: readonly [string, unknown]) => CONTACT_KEYS.includes(key);
  return Object.fromEntries([
    ...Object.entries(answers).filter(isOther),
    ...Object.entries(now).filter(isContact),
  ]);
}

/** Files that are joined to the request already, those that a correction left out included. */
export function filesEverSent({ definition, sent, events }: FollowedRequest): readonly string[] {
  const afterwards = events
    .flatMap(changesOf)
    .map(({ question, after }) => ({ [question]: after }));
  return [sent, ...afterwards].flatMap((answers) => attachedFiles(definition.form, answers));
}
