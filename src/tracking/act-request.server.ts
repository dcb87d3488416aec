import {
  receiveFiles,
  type ReceiveFilesDependencies,
} from '../attachments/receive-files.server.ts';
import { isRefusal } from '../database/call.ts';
import { errorCode } from '../kit/log.ts';
import { parisDay } from '../kit/paris-time.ts';
import { PROTOCOL } from '../kit/protocol.ts';
import { answerChecker } from '../questions/check-form-values.ts';
import { readReferences } from '../questions/files/files.ts';
import type { EventRepository } from '../requests/events/event-repository.ts';
import { recordEvent } from '../requests/events/record-event.server.ts';
import type { FollowedRequest } from '../requests/followed-request.ts';
import { sortEntries } from '../requests/posted-values.server.ts';
import type { RequestRepository } from '../requests/request-repository.ts';
import type { SourceNetwork } from '../web/client-source.ts';
import type { Clock } from '../web/clock.ts';
import type { FormReading } from '../web/read-form.ts';
import { actTexts } from './acts-texts.ts';
import { ACTS, eventOfAct, fieldsOfAct, FILES_KEY, type Act } from './acts.ts';
import { contactProblems } from './contact-act.ts';
import type { TriedAct } from './RequestActs.tsx';

export interface ActDependencies extends ReceiveFilesDependencies {
  readonly requests: RequestRepository;
  readonly events: EventRepository;
  readonly clock: Clock;
}

/** What a person posts from the page of their request. */
export interface PostedAct {
  readonly act: Act;
  readonly tokenHash: string;
  readonly request: FollowedRequest;
  readonly reading: Extract<FormReading, { kind: 'form' }>;
  readonly networks: readonly SourceNetwork[];
  /** Makes a second sending of the same page harmless. */
  readonly key: string;
}

export type ActOutcome =
  | { readonly kind: 'done'; readonly act: Act }
  | { readonly kind: 'wrong' | 'changed' | 'failed'; readonly tried: TriedAct };

/** Which button was pressed; nothing, when it is none of the page. */
export function pressedAct({ entries }: PostedAct['reading']): Act | undefined {
  const pressed = entries.find(([name]) => name === PROTOCOL.step)?.[1];
  return ACTS.find((act) => act === pressed);
}

/**
 * Does what a person asks about their request. Whatever is wrong or has changed, what they wrote and the
 * files that came go on with the outcome.
 */
export async function actOnRequest(
  dependencies: ActDependencies,
  { act, tokenHash, request, reading, networks, key }: PostedAct,
): Promise<ActOutcome> {
  const fields = fieldsOfAct(act);
  const sorted = sortEntries(fields, reading, true);
  const form = [{ title: act, fields }];
  const { slug } = request.definition;
  const received = await receiveFiles(dependencies, {
    definition: { slug, form },
    values: sorted.values,
    files: reading.files,
    networks,
  });
  const { values } = received;
  const today = parisDay(dependencies.clock());
  const check = answerChecker(form, today)(values);
  const problems = [
    ...sorted.problems,
    ...received.problems,
    ...(check.success ? [] : check.problems.filter(({ control }) => !isTold(control))),
  ];
  if (problems.length > 0 || !check.success) {
    return { kind: 'wrong', tried: { act, values, problems } };
  }
  const others = act === 'contact' ? contactProblems(check.answers) : [];
  if (others.length > 0) return { kind: 'wrong', tried: { act, values, problems: others } };
  const files = readReferences(values[FILES_KEY] ?? '').map(({ id }) => id);
  const event = eventOfAct(act, check.answers, files);
  const tried = { act, values, problems: [] };
  try {
    const outcome = await recordEvent(
      dependencies.events,
      request,
      () => dependencies.requests.findByToken(tokenHash),
      { name: { tokenHash }, key, event, today, now: dependencies.clock() },
    );
    return outcome === 'changed' ? { kind: 'changed', tried } : { kind: 'done', act };
  } catch (error) {
    if (isRefusal(error, 'enough-for-today')) {
      const { phone } = request.definition.service;
      return {
        kind: 'wrong',
        tried: { ...tried, problems: [{ message: actTexts.enough(phone) }] },
      };
    }
    dependencies.log({ event: 'act.failed', code: errorCode(error) });
    return { kind: 'failed', tried };
  }

  /** A file that was refused leaves its question without an answer: once is enough. */
  function isTold(control: string | undefined): boolean {
    return received.problems.some((problem) => problem.control === control);
  }
}
