import { isRefusal } from '../../database/call.ts';
import type { Log } from '../../kit/log.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import { readReference } from '../../requests/reference.ts';
import type { Handler } from '../../web/handler.ts';
import { readForm, type FormReading } from '../../web/read-form.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import { whatOutdates } from '../acts/outdated.ts';
import type { DeskCaller } from '../caller.server.ts';
import type { DeskGate } from '../gate.server.ts';
import { mayProcessRequest } from '../may-process.ts';
import { createReasonPages } from '../reason/ask-reason.server.tsx';
import { REASON_STEP } from '../reason/reason.ts';
import type { DeskRequest } from './desk-request.ts';
import { saidIn, seeList, seeRequest } from './done.ts';
import { createRequestDrawer, type DrawDependencies } from './draw-request.server.tsx';
import { listOf } from './from-list.ts';
import { postAtDesk, type PostDependencies, type Posted } from './post-at-desk.server.ts';
import { readDeskRequest, readPaper } from './read-desk-request.server.ts';
import { requestTexts as texts } from './request-texts.ts';
import { createDeskMessages } from './say-at-desk.server.tsx';
import { createSayWhy } from './say-why.server.ts';
import { TypedTexts } from './TypedTexts.tsx';

export interface DeskRequestDependencies extends PostDependencies, DrawDependencies {
  readonly gate: DeskGate;
  /** Whether a program sends SMS. */
  readonly sendsSms: boolean;
  readonly log: Log;
}

type Form = Extract<FormReading, { kind: 'form' }>;

const stepOf = ({ entries }: Form) => entries.find(([name]) => name === PROTOCOL.step)?.[1];

/**
 * The page of a request at the desk (`/bureau/demandes/<reference>/`): a request of another service is
 * unknown. Everything works without JavaScript, and what was typed is never lost.
 */
export function createDeskRequestHandler(dependencies: DeskRequestDependencies): Handler {
  const { gate, sendsSms, log } = dependencies;
  const { show, showPaper } = createRequestDrawer(dependencies);
  const say = createDeskMessages(dependencies);
  const sayWhy = createSayWhy(say, log);
  const reasons = createReasonPages(dependencies.pages);

  return async (request, { params }) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    const reference = readReference(params.reference ?? '');
    try {
      switch (request.method) {
        case 'GET':
        case 'HEAD':
          return await open(request, caller, reference);
        case 'POST':
          return await post(request, caller, reference);
        default:
          return await say(caller, texts.unreadable, {
            status: 405,
            headers: { allow: 'GET, HEAD, POST' },
          });
      }
    } catch (error) {
      // Asked before anything of it is shown.
      if (reference !== undefined && isRefusal(error, 'reason-needed')) {
        return reasons.ask(caller, { reference, list: listOf(request) });
      }
      return sayWhy(error, caller);
    }
  };

  async function open(request: Request, caller: DeskCaller, reference?: string): Promise<Response> {
    const found = await find(caller, reference);
    if (found === undefined) return say(caller, texts.unknown, { status: 404 });
    const { searchParams } = new URL(request.url);
    const paper = await readPaper(caller.database, found, searchParams);
    if (paper !== undefined) return showPaper(caller, paper);
    return show(caller, found, { list: listOf(request), ...saidIn(searchParams) });
  }

  async function post(request: Request, caller: DeskCaller, reference?: string): Promise<Response> {
    if (!isSameOrigin(request)) return say(caller, texts.otherOrigin, { status: 403 });
    const reading = await readForm(request, { text: 'answers' });
    if (reading.kind !== 'form') return say(caller, texts.unreadable, { status: 400 });
    const typed = <TypedTexts entries={reading.entries} />;
    try {
      const found = await find(caller, reference);
      // Erased, or of a service where the agent has no right any more.
      if (found === undefined) return await say(caller, texts.unknown, { status: 404 }, typed);
      if (stepOf(reading) === REASON_STEP) return await explain(request, caller, found, reading);
      if (!mayProcessRequest(caller, found.submission)) {
        return await say(caller, texts.reader, { status: 403 }, typed);
      }
      const posted = await postAtDesk(dependencies, { caller, request: found, reading });
      return await answer(caller, found, posted, listOf(request));
    } catch (error) {
      return sayWhy(error, caller, typed);
    }
  }

  /** Why it is opened, then the request itself: nothing of the reason is in its address. */
  async function explain(request: Request, caller: DeskCaller, found: DeskRequest, reading: Form) {
    const { reference } = found.submission;
    const asked = { reference, list: listOf(request) };
    const today = parisDay(dependencies.clock());
    const again = await reasons.take(caller, asked, { reading, today });
    return again ?? seeRequest(reference, asked.list);
  }

  async function answer(
    caller: DeskCaller,
    found: DeskRequest,
    posted: Posted,
    list: string,
  ): Promise<Response> {
    const { reference } = found.submission;
    switch (posted.kind) {
      case 'nothing':
        return seeRequest(reference, list);
      case 'done': {
        const isGone = posted.what === 'passer' && (await find(caller, reference)) === undefined;
        return isGone ? seeList(list, posted.what) : seeRequest(reference, list, posted.what);
      }
      case 'filled':
        return show(caller, found, { list, tried: posted.tried, done: posted.said });
      case 'wrong':
        return show(caller, found, { list, tried: posted.tried }, { status: 422 });
      case 'changed': {
        const now = (await find(caller, reference)) ?? found;
        const { verb } = posted.tried;
        const changes = whatOutdates(verb, now.known.events, posted.seen);
        return show(caller, now, { list, tried: posted.tried, changes }, { status: 409 });
      }
    }
  }

  function find(caller: DeskCaller, reference: string | undefined) {
    return reference === undefined
      ? Promise.resolve(undefined)
      : readDeskRequest(caller.database, reference, sendsSms);
  }
}
