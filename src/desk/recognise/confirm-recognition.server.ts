import { isRefusal } from '../../database/call.ts';
import type { Day } from '../../kit/day.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { AnswerProblem, FormValues } from '../../questions/answer-problem.ts';
import { answerChecker } from '../../questions/check-form-values.ts';
import type { Field } from '../../questions/field.ts';
import { isMove } from '../../requests/events/event-kinds.ts';
import { createEventRepository } from '../../requests/events/event-repository.ts';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import { recordEvent } from '../../requests/events/record-event.server.ts';
import { sortEntries } from '../../requests/posted-values.server.ts';
import type { FormReading } from '../../web/read-form.ts';
import { wasRecorded } from '../acts/was-recorded.server.ts';
import type { DeskCaller } from '../caller.server.ts';
import { formTexts } from '../request/request-texts.ts';
import { createAgentRequestRepository } from '../request-repository.ts';
import { caseIn, RECOGNISE_CONTROLS } from './recognise-fields.ts';
import { prepareRecognition } from './recognise-request.server.ts';
import { recogniseTexts as texts } from './recognise-texts.ts';

export interface PostedRecognition {
  readonly caller: Pick<DeskCaller, 'name' | 'database'>;
  readonly request: { readonly id: string; readonly reference: string };
  readonly known: KnownRequest;
  readonly procedure: ProcedureDefinition;
  readonly page: string;
  readonly fields: readonly Field[];
  readonly reading: Extract<FormReading, { kind: 'form' }>;
  /** Makes a second sending of the same page harmless. */
  readonly key: string;
  /** Last event that the page showed. */
  readonly seen: number;
  readonly today: Day;
  readonly now: Date;
}

export type RecognitionOutcome =
  | { readonly kind: 'done' }
  | {
      readonly kind: 'again';
      readonly values: FormValues;
      readonly problems: readonly AnswerProblem[];
      /** 409: others did something meanwhile. */
      readonly status: 409 | 422;
    };

/** Records which procedure an agent recognises. Whatever is wrong, what they typed comes back. */
export async function confirmRecognition(posted: PostedRecognition): Promise<RecognitionOutcome> {
  const { caller, request, known, fields, reading, key, seen, today, now } = posted;
  const { values, problems: unread } = sortEntries(fields, reading, true);
  const again = (problems: readonly AnswerProblem[], status: 409 | 422 = 422) =>
    ({ kind: 'again', values, problems, status }) as const;
  const hasMoved = ({ events }: KnownRequest) =>
    events.some(({ id, kind }) => id > seen && isMove(kind));
  if (hasMoved(known)) {
    const isDone = await wasRecorded(caller.database, request.id, key);
    return isDone ? { kind: 'done' } : again([{ message: formTexts.changed }], 409);
  }
  const check = answerChecker([{ title: texts.title, fields }], today)(values);
  if (unread.length > 0 || !check.success) {
    return again([...unread, ...(check.success ? [] : check.problems)]);
  }
  const said = check.answers[RECOGNISE_CONTROLS.note];
  const { event, definition, isPast } = prepareRecognition(
    known,
    {
      ...{ procedure: posted.procedure, page: posted.page, by: caller.name },
      silenceCase: caseIn(check.answers[RECOGNISE_CONTROLS.case]),
      note: typeof said === 'string' ? said.trim() : '',
    },
    today,
  );
  if (isPast) return again([{ message: texts.pastCase, control: RECOGNISE_CONTROLS.case }]);
  const requests = createAgentRequestRepository(caller.database);
  const read = async () => {
    const found = await requests.find(request.reference);
    return found === undefined || hasMoved(found) ? undefined : found;
  };
  try {
    const name = { reference: request.reference };
    const happening = { name, key, event, definition, today, now };
    const outcome = await recordEvent(
      createEventRepository(caller.database),
      known,
      read,
      happening,
    );
    return outcome === 'changed' ? again([{ message: formTexts.changed }], 409) : { kind: 'done' };
  } catch (error) {
    if (isRefusal(error, 'not-together')) return again([{ message: texts.together }]);
    if (isRefusal(error, 'nobody-there')) return again([{ message: texts.empty }]);
    throw error;
  }
}
