import type { Log } from '../../kit/log.ts';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { readReference } from '../../requests/reference.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageOptions } from '../../web/page-shell.ts';
import { readForm } from '../../web/read-form.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import { whatOutdates } from '../acts/outdated.ts';
import type { DeskCaller } from '../caller.server.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { mayProcess } from '../may-process.ts';
import { noteReading } from '../reading-repository.ts';
import { everydayWords, mayRecognise } from '../recognise/may-recognise.ts';
import type { ProposeProcedures } from '../recognise/proposed-procedures.ts';
import type { DeskRequest } from './desk-request.ts';
import { openAtDesk } from './desk-work-repository.ts';
import { saidIn, seeList, seeRequest } from './done.ts';
import { listOf } from './from-list.ts';
import { noteReadings } from './note-readings.server.ts';
import { PaperPage, type PaperPageProps } from './PaperPage.tsx';
import { postAtDesk, type PostDependencies, type Posted } from './post-at-desk.server.ts';
import { readDeskRequest, readPaper } from './read-desk-request.server.ts';
import { requestTexts as texts } from './request-texts.ts';
import { RequestPage } from './RequestPage.tsx';
import { createDeskMessages } from './say-at-desk.server.tsx';
import { createSayWhy } from './say-why.server.ts';
import { TypedTexts } from './TypedTexts.tsx';

export interface DeskRequestDependencies extends PostDependencies {
  readonly gate: DeskGate;
  /** What may answer everyday words. */
  readonly propose: ProposeProcedures;
  /** Whether a program sends SMS. */
  readonly sendsSms: boolean;
  readonly log: Log;
}

/**
 * The page of a request at the desk (`/bureau/demandes/<reference>/`): a request of another service is
 * unknown. Everything works without JavaScript, and what was typed is never lost.
 */
export function createDeskRequestHandler(dependencies: DeskRequestDependencies): Handler {
  const { gate, pages, clock, newKey, content, propose, sendsSms, log } = dependencies;
  const say = createDeskMessages(dependencies);
  const sayWhy = createSayWhy(say, log);

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
      if (caller.rights.get(found.submission.service_slug) === 'read') {
        return await say(caller, texts.reader, { status: 403 }, typed);
      }
      const posted = await postAtDesk(dependencies, { caller, request: found, reading });
      return await answer(caller, found, posted, listOf(request));
    } catch (error) {
      return sayWhy(error, caller, typed);
    }
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

  async function proposedFor(caller: DeskCaller, { submission, known }: DeskRequest) {
    const mayChoose = mayProcess(caller, submission.service_slug) && mayRecognise(known);
    return mayChoose ? propose(everydayWords(submission.answers)) : undefined;
  }

  async function showPaper(caller: DeskCaller, paper: PaperPageProps): Promise<Response> {
    await noteReading(caller.database, paper.reference);
    return pages.render(
      texts.title(paper.reference),
      <DeskFrame caller={caller} place="requests">
        <PaperPage {...paper} />
      </DeskFrame>,
    );
  }

  async function show(
    caller: DeskCaller,
    found: DeskRequest,
    shown: Pick<
      Parameters<typeof RequestPage>[0],
      'list' | 'done' | 'isJustHeld' | 'tried' | 'changes'
    >,
    options: PageOptions = {},
  ): Promise<Response> {
    const now = clock();
    // Whatever shows the request is a reading of it: an address, or the answer to a post.
    await noteReadings(caller.database, found);
    const { reference } = found.submission;
    const work = await openAtDesk(caller.database, { reference, name: caller.name.name });
    const title = texts.title(reference);
    return pages.render(
      options.status === undefined ? title : mistakeTexts.title(title),
      <DeskFrame caller={caller} place="requests" layout="request">
        <RequestPage
          request={found}
          caller={caller}
          content={await content()}
          proposed={await proposedFor(caller, found)}
          {...work}
          today={parisDay(now)}
          now={now}
          newKey={newKey}
          {...shown}
        />
      </DeskFrame>,
      { ...options, isFraming: found.files.length > 0 },
    );
  }
}
