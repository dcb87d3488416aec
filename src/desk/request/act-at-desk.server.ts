import type { Keeping } from '../../commune/keeping.ts';
import type { Day } from '../../kit/day.ts';
import type { AnswerProblem, FormValues } from '../../questions/answer-problem.ts';
import { answerChecker } from '../../questions/check-form-values.ts';
import type { Field } from '../../questions/field.ts';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import type { DecisionWriter } from '../../requests/letter/decision-writer.ts';
import { sortEntries } from '../../requests/posted-values.server.ts';
import type { FormReading } from '../../web/read-form.ts';
import { fieldsOfAct, givenOf } from '../acts/act-fields.ts';
import { ActProblem } from '../acts/act-problem.ts';
import { controlOf } from '../acts/act-questions.ts';
import type { AgentVerb } from '../acts/agent-acts.ts';
import { letterSubject } from '../acts/letter-subject.ts';
import { whatOutdates } from '../acts/outdated.ts';
import { prepareAct } from '../acts/prepare-act.server.ts';
import { recordAct } from '../acts/record-act.server.ts';
import { wasRecorded } from '../acts/was-recorded.server.ts';
import type { DeskCaller } from '../caller.server.ts';
import type { DeskContent } from '../desk-content.ts';
import { holdAct } from '../outbox/hold-act.server.ts';
import { createAgentRequestRepository } from '../request-repository.ts';
import type { DeskRequest } from './desk-request.ts';
import { actedOn } from './RequestPage.tsx';

/** What an agent posts from the page of a request. */
export interface PostedAct {
  readonly verb: AgentVerb;
  readonly request: DeskRequest;
  readonly reading: Extract<FormReading, { kind: 'form' }>;
  /** Makes a second sending of the same page harmless. */
  readonly key: string;
  /** Last event that the page showed, and the messages of colleagues that had not left. */
  readonly seen: number;
  readonly seenHeld: readonly string[];
}

export interface ActSurroundings {
  readonly caller: Pick<DeskCaller, 'name' | 'database'>;
  readonly content: DeskContent;
  readonly keeping: Keeping;
  readonly writer: DecisionWriter;
  /** How long a message waits before it leaves; 0: it leaves at once. */
  readonly holdSeconds: number;
  readonly today: Day;
  readonly now: Date;
}

export type DeskOutcome =
  | { readonly kind: 'done' }
  /** It leaves in a while. */
  | { readonly kind: 'held' }
  | {
      readonly kind: 'wrong';
      readonly values: FormValues;
      readonly problems: readonly AnswerProblem[];
    }
  /** What others did meanwhile makes it untrue. */
  | { readonly kind: 'changed'; readonly values: FormValues };

/** What was typed for an act, as it was typed. */
export function typedValues(
  { verb, request, reading }: Pick<PostedAct, 'verb' | 'request' | 'reading'>,
  content: DeskContent,
): { readonly values: FormValues; readonly problems: readonly AnswerProblem[] } {
  return sortEntries(fieldsOfAct(verb, actedOn(request, content)), reading, true);
}

/** Does what an agent asks on the page of a request. Whatever is wrong, what they typed goes on. */
export async function actAtDesk(
  posted: PostedAct,
  { caller, content, keeping, writer, holdSeconds, today, now }: ActSurroundings,
): Promise<DeskOutcome> {
  const { verb, request, key } = posted;
  const { submission, known } = request;
  const acted = actedOn(request, content);
  const fields = fieldsOfAct(verb, acted);
  const { values, problems } = typedValues(posted, content);
  if (isOutdated(known, posted)) {
    // By this very act, when its page is sent twice.
    const isDone = await wasRecorded(caller.database, submission.id, key);
    return isDone ? { kind: 'done' } : { kind: 'changed', values };
  }
  const check = answerChecker([{ title: verb, fields }], today)(values);
  if (problems.length > 0 || !check.success) {
    const wrong = [...problems, ...(check.success ? [] : check.problems)];
    return { kind: 'wrong', values, problems: wrong };
  }
  const { name, quality } = caller.name;
  const given = {
    agent: name,
    ...(quality !== undefined && { qualite: quality }),
    ...givenOf(verb, check.answers),
  };
  const requests = createAgentRequestRepository(caller.database);
  try {
    const event = await prepareAct({
      ...{ verb, given, known, keeping, bodies: content.bodies, services: content.services },
      colleagues: request.colleagues,
      decision: { subject: letterSubject(submission, known), today, writer },
    });
    const read = async () => {
      const again = await requests.find(submission.reference);
      return again === undefined || isOutdated(again, posted) ? undefined : again;
    };
    const { reference } = submission;
    if (event.kind === 'message.written' && holdSeconds > 0) {
      const held = { reference, known, event, key, values, today, seconds: holdSeconds };
      const kind = await holdAct(caller.database, { ...held, seen: posted.seenHeld });
      return kind === 'held' ? { kind } : { kind, values };
    }
    const recorded = { reference, known, event, key, today, now, read };
    const outcome = await recordAct(caller.database, recorded);
    return outcome === 'changed' ? { kind: 'changed', values } : { kind: 'done' };
  } catch (error) {
    if (!(error instanceof ActProblem)) throw error;
    return { kind: 'wrong', values, problems: [problemAt(verb, error, fields)] };
  }
}

const isOutdated = ({ events }: Pick<KnownRequest, 'events'>, { verb, seen }: PostedAct): boolean =>
  whatOutdates(verb, events, seen).length > 0;

/** A rule of the act, told beside the control that it is about. */
function problemAt(
  verb: AgentVerb,
  { message, field }: ActProblem,
  fields: readonly Field[],
): AnswerProblem {
  const control = field === undefined ? undefined : controlOf(verb, field);
  const isAsked = fields.some((one) => one.type !== 'information' && one.key === control);
  return { message, ...(isAsked && control !== undefined && { control }) };
}
