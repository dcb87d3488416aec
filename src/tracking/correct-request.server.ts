import {
  receiveFiles,
  type ReceiveFilesDependencies,
} from '../attachments/receive-files.server.ts';
import { isRefusal } from '../database/call.ts';
import { errorCode } from '../kit/log.ts';
import { parisDay } from '../kit/paris-time.ts';
import type { AnswerProblem, FormValues } from '../questions/answer-problem.ts';
import { fieldsOf } from '../questions/form-section.ts';
import { answersNow, changesBetween } from '../requests/answers-now.ts';
import { attachedFiles } from '../requests/attached-files.ts';
import { changeLine } from '../requests/events/change-line.ts';
import type { EventRepository } from '../requests/events/event-repository.ts';
import { hasItsShape, type NewEvent } from '../requests/events/event-shapes.ts';
import { recordEvent } from '../requests/events/record-event.server.ts';
import type { FollowedRequest } from '../requests/followed-request.ts';
import { sortEntries } from '../requests/posted-values.server.ts';
import type { RequestRepository } from '../requests/request-repository.ts';
import type { SourceNetwork } from '../web/client-source.ts';
import type { Clock } from '../web/clock.ts';
import type { FormReading } from '../web/read-form.ts';
import { actTexts } from './acts-texts.ts';
import { checkCorrected, filesEverSent, withContact } from './corrected-answers.ts';
import { correctionTexts as texts } from './correction-texts.ts';
import { correctedSections, correctionEvent, correctionWay, lastCorrection } from './correction.ts';

export interface CorrectDependencies extends ReceiveFilesDependencies {
  readonly requests: RequestRepository;
  readonly events: EventRepository;
  readonly clock: Clock;
}

/** What a person posts from the page where they correct. */
export interface PostedCorrection {
  readonly tokenHash: string;
  readonly request: FollowedRequest;
  readonly reading: Extract<FormReading, { kind: 'form' }>;
  readonly networks: readonly SourceNetwork[];
  readonly key: string;
  /** The last correction that their page knew. */
  readonly version: string;
}

export type CorrectionOutcome =
  | { readonly kind: 'corrected' | 'told' }
  | {
      readonly kind: 'wrong' | 'stale' | 'changed' | 'over' | 'failed';
      readonly values: FormValues;
      readonly problems: readonly AnswerProblem[];
    };

/** An event is bounded by the database: what it says, and the whole of it. */
const MOST_BYTES = 150_000;

/** Puts right what a person sent, or tells the service of it. What they typed comes back otherwise. */
export async function correctRequest(
  dependencies: CorrectDependencies,
  posted: PostedCorrection,
): Promise<CorrectionOutcome> {
  const { request, reading, networks, version } = posted;
  const { definition, sent, events } = request;
  const today = parisDay(dependencies.clock());
  const sections = correctedSections(definition.form);
  const sorted = sortEntries(fieldsOf(sections), reading, true);
  const received = await receiveFiles(dependencies, {
    definition: { slug: definition.slug, form: sections },
    ...{ values: sorted.values, files: reading.files, networks },
  });
  const { values } = received;
  const back = (kind: 'wrong' | 'stale' | 'changed' | 'over' | 'failed', message?: string) => ({
    ...{ kind, values, problems: message === undefined ? [] : [{ message }] },
  });
  if (correctionWay(request, today) === undefined) return back('over');
  const before = answersNow(sent, events);
  const check = checkCorrected(request, values, before);
  const told = new Set(received.problems.map(({ control }) => control));
  const problems = [
    ...sorted.problems,
    ...received.problems,
    ...(check.success ? [] : check.problems.filter(({ control }) => !told.has(control))),
  ];
  if (problems.length > 0 || !check.success) return { kind: 'wrong', values, problems };
  const after = withContact(check.answers, before);
  const changes = changesBetween(before, after);
  const isStale = version !== lastCorrection(request);
  // What a page sends twice is there already.
  if (changes.length === 0) return isStale ? { kind: 'corrected' } : back('wrong', texts.unchanged);
  if (isStale) return back('stale');
  const known = new Set(filesEverSent(request));
  const attachments = attachedFiles(definition.form, after).filter((id) => !known.has(id));
  const correction = correctionEvent(request, { before, after, changes, today });
  const event: NewEvent = {
    ...(correction ?? {
      kind: 'message.received',
      details: {},
      content: { text: texts.message(changes.map((change) => changeLine(change, definition))) },
    }),
    attachments,
  };
  const { phone } = definition.service;
  const bytes = Buffer.byteLength(JSON.stringify(event.content));
  if (bytes > MOST_BYTES || !hasItsShape(event)) return back('wrong', texts.tooLong(phone));
  return record(dependencies, posted, event, back, correction === undefined ? 'told' : 'corrected');
}

async function record(
  { events, requests, clock, log }: CorrectDependencies,
  { request, tokenHash, key }: PostedCorrection,
  event: NewEvent,
  back: (kind: 'wrong' | 'changed' | 'failed', message?: string) => CorrectionOutcome,
  done: 'corrected' | 'told',
): Promise<CorrectionOutcome> {
  try {
    const outcome = await recordEvent(events, request, () => requests.findByToken(tokenHash), {
      ...{ name: { tokenHash }, key, event, today: parisDay(clock()), now: clock() },
    });
    return outcome === 'changed' ? back('changed') : { kind: done };
  } catch (error) {
    if (isRefusal(error, 'enough-for-today')) {
      return back('wrong', actTexts.enough(request.definition.service.phone));
    }
    log({ event: 'act.failed', code: errorCode(error) });
    return back('failed');
  }
}
