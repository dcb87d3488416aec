import { isRefusal } from '../../database/call.ts';
import type { Day } from '../../kit/day.ts';
import { internationalPhone } from '../../kit/phone-number.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import { storableText } from '../../kit/unseen-signs.ts';
import { isUuid } from '../../kit/uuid.ts';
import type { AnswerProblem, FormValues } from '../../questions/answer-problem.ts';
import { answerChecker } from '../../questions/check-form-values.ts';
import type { Field } from '../../questions/field.ts';
import { sortEntries } from '../../requests/posted-values.server.ts';
import type { FormReading } from '../../web/read-form.ts';
import { isCallBack } from '../acts/call-back.ts';
import type { DeskCaller } from '../caller.server.ts';
import { CALL_CONTROLS, CALL_STEPS } from './call-fields.ts';
import { endOwedCall, noteOwedCall } from './calls-repository.ts';
import { callsTexts as texts } from './calls-texts.ts';

type Posted =
  | { readonly kind: 'done'; readonly word: 'note' | 'rendu' }
  | {
      readonly kind: 'wrong';
      readonly values: FormValues;
      readonly problems: readonly AnswerProblem[];
    };

export interface PostedCall {
  readonly caller: DeskCaller;
  readonly reading: Extract<FormReading, { kind: 'form' }>;
  readonly fields: readonly Field[];
  readonly newKey: () => string;
  /** Day of Paris. */
  readonly today: Day;
}

const LONGEST_RESULT = 2000;

/**
 * Notes a call that is owed, or that it was made.
 * @throws {DatabaseRefusalError} `not-of-service`
 */
export async function postCall(posted: PostedCall): Promise<Posted> {
  const [step, id = ''] = said(posted, PROTOCOL.step).split(':');
  return step === CALL_STEPS.end && isUuid(id) ? end(posted, id) : add(posted);
}

async function end(posted: PostedCall, id: string): Promise<Posted> {
  const result = storableText(said(posted, CALL_CONTROLS.result)).trim();
  const control = `${CALL_CONTROLS.result}-${id}`;
  const wrong = (message: string): Posted => ({
    ...{ kind: 'wrong', values: { [control]: result } },
    problems: [{ control, message }],
  });
  if (result === '') return wrong(texts.missing);
  if (result.length > LONGEST_RESULT) return wrong(texts.tooLong);
  try {
    await endOwedCall(posted.caller.database, id, result);
    return { kind: 'done', word: 'rendu' };
  } catch (error) {
    if (!isRefusal(error, 'no-owed-call')) throw error;
    return { kind: 'wrong', values: {}, problems: [{ message: texts.gone }] };
  }
}

async function add({ caller, reading, fields, newKey, today }: PostedCall): Promise<Posted> {
  const { values, problems: unread } = sortEntries(fields, reading, true);
  const check = answerChecker([{ title: texts.section, fields: [...fields] }], today)(values);
  const note = values[CALL_CONTROLS.note] ?? '';
  const problems = [
    ...unread,
    ...(check.success ? [] : check.problems),
    ...(isCallBack(note) ? [{ control: CALL_CONTROLS.note, message: texts.callBack }] : []),
  ];
  if (!check.success || problems.length > 0) return { kind: 'wrong', values, problems };
  const answer = (name: string) => (check.answers[name] as string | undefined) ?? '';
  const key = said({ reading }, PROTOCOL.key);
  await noteOwedCall(caller.database, {
    id: isUuid(key) ? key : newKey(),
    service: answer(CALL_CONTROLS.service),
    name: answer(CALL_CONTROLS.name),
    phone: internationalPhone(answer(CALL_CONTROLS.phone)),
    note: answer(CALL_CONTROLS.note),
  });
  return { kind: 'done', word: 'note' };
}

const said = ({ reading }: Pick<PostedCall, 'reading'>, name: string): string =>
  reading.entries.find(([entry]) => entry === name)?.[1] ?? '';
