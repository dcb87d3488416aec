/** Part of a control's name, and value of a radio button, that stand for « Je ne sais pas ». */
export const UNKNOWN = 'inconnu';

/** What is stored when the person said that they do not know, or do not have it. */
export interface UnknownAnswer {
  readonly [UNKNOWN]: true;
}

/** The answer of a person who does not know. */
export const UNKNOWN_ANSWER: UnknownAnswer = { [UNKNOWN]: true };

/** Whether a stored answer says that the person does not know. */
export function isUnknownAnswer(answer: unknown): answer is UnknownAnswer {
  return (
    typeof answer === 'object' && answer !== null && UNKNOWN in answer && answer[UNKNOWN] === true
  );
}
