import type { VNode } from 'preact';
import type { Log } from '../../kit/log.ts';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import { storableText } from '../../kit/unseen-signs.ts';
import { isUuid } from '../../kit/uuid.ts';
import type { ProcedureRegistry } from '../../procedures/procedure-repository.ts';
import { readReference } from '../../requests/reference.ts';
import type { Clock } from '../../web/clock.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import { readForm, type FormReading } from '../../web/read-form.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import type { DeskCaller } from '../caller.server.ts';
import type { DeskContent } from '../desk-content.ts';
import { createDeskRepository } from '../desk-repository.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { mayProcess } from '../may-process.ts';
import { seeList, seeRequest } from '../request/done.ts';
import { SEEN } from '../request/request-paths.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { createSayWhy } from '../request/say-why.server.ts';
import { createAgentRequestRepository } from '../request-repository.ts';
import { ChoosePage } from './ChoosePage.tsx';
import { confirmRecognition, type RecognitionOutcome } from './confirm-recognition.server.ts';
import { ConfirmPage } from './ConfirmPage.tsx';
import { foreseen } from './foreseen.server.ts';
import { choicesFor, everydayWords, mayRecognise } from './may-recognise.ts';
import type { ProposeProcedures } from './proposed-procedures.ts';
import { RECOGNISE_STEPS, RECOGNISE_WORDS, RECOGNISED } from './recognise-paths.ts';
import { recogniseTexts as texts } from './recognise-texts.ts';

export interface RecogniseDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
  readonly clock: Clock;
  readonly newKey: () => string;
  readonly content: () => Promise<DeskContent>;
  readonly registry: ProcedureRegistry;
  readonly propose: ProposeProcedures;
  /** Public address of the site, without a final slash. */
  readonly siteUrl: string;
  readonly log: Log;
}

type Found = NonNullable<Awaited<ReturnType<typeof findRequest>>>;
type Again = Extract<RecognitionOutcome, { kind: 'again' }>;

/**
 * Which procedure everyday words are about (`/bureau/demandes/<reference>/demarche/`): chosen, then
 * confirmed once the agent has read what it makes of the request.
 */
export function createRecogniseHandler(dependencies: RecogniseDependencies): Handler {
  const { gate, pages, clock, newKey, content, registry, propose, siteUrl, log } = dependencies;
  const say = createDeskMessages({ pages });
  const sayWhy = createSayWhy(say, log);

  return async (request, { params }) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    try {
      return await answer(caller, request, readReference(params.reference ?? ''));
    } catch (error) {
      return sayWhy(error, caller);
    }
  };

  async function answer(caller: DeskCaller, request: Request, reference = ''): Promise<Response> {
    const isPosted = request.method === 'POST';
    if (!isPosted && request.method !== 'GET' && request.method !== 'HEAD') {
      const headers = { allow: 'GET, HEAD, POST' };
      return say(caller, requestTexts.unreadable, { status: 405, headers });
    }
    if (isPosted && !isSameOrigin(request)) {
      return say(caller, requestTexts.otherOrigin, { status: 403 });
    }
    const found = await findRequest(caller, reference);
    if (found === undefined) return say(caller, requestTexts.unknown, { status: 404 });
    if (!mayProcess(caller, found.submission.service_slug)) {
      return say(caller, requestTexts.reader, { status: 403 });
    }
    if (!mayRecognise(found.known)) return say(caller, texts.notFree, { status: 409 });
    if (isPosted) return post(caller, found, await readForm(request, { text: 'answers' }));
    const slug = new URL(request.url).searchParams.get(RECOGNISED);
    return slug === null ? choose(caller, found) : confirm(caller, found, slug);
  }

  async function post(caller: DeskCaller, found: Found, reading: FormReading): Promise<Response> {
    if (reading.kind !== 'form') return say(caller, requestTexts.unreadable, { status: 400 });
    const said = (name: string) => reading.entries.find(([entry]) => entry === name)?.[1] ?? '';
    if (said(PROTOCOL.step) === RECOGNISE_STEPS.look) {
      return choose(caller, found, storableText(said(RECOGNISE_WORDS)).trim().slice(0, 200));
    }
    const slug = said(RECOGNISED);
    const chosen = await read(found, slug);
    if (chosen === undefined) return choose(caller, found, undefined, texts.unknown);
    const now = clock();
    const given = said(PROTOCOL.key);
    const outcome = await confirmRecognition({
      ...{ caller, reading, now, today: parisDay(now), known: found.known },
      ...{ request: found.submission, ...chosen, fields: look(caller, found, chosen).fields },
      key: isUuid(given) ? given : newKey(),
      seen: Number(said(SEEN)) || 0,
    });
    if (outcome.kind === 'again') return confirm(caller, found, slug, outcome);
    const { reference } = found.submission;
    const isGone = (await findRequest(caller, reference)) === undefined;
    return isGone ? seeList('', 'reconnue') : seeRequest(reference, '', 'reconnue');
  }

  async function choose(caller: DeskCaller, found: Found, words?: string, wrong?: string) {
    const problem = wrong ?? (words === '' ? texts.search.empty : undefined);
    const { submission, known } = found;
    const page = (
      <ChoosePage
        reference={submission.reference}
        procedures={choicesFor(known.definition, await content())}
        proposed={await propose(words || everydayWords(submission.answers))}
        {...(words !== undefined && { words })}
        {...(problem !== undefined && { problem })}
      />
    );
    return draw(caller, texts.title, page, problem === undefined ? 200 : 422);
  }

  async function confirm(caller: DeskCaller, found: Found, slug: string, again?: Again) {
    const chosen = await read(found, slug);
    if (chosen === undefined) return choose(caller, found, undefined, texts.unknown);
    const { known, submission } = found;
    const page = (
      <ConfirmPage
        {...{ reference: submission.reference, from: known.definition.service }}
        {...{ procedure: chosen.procedure, ...look(caller, found, chosen) }}
        {...{ values: again?.values ?? {}, problems: again?.problems ?? [] }}
        eventKey={newKey()}
        seen={known.events.at(-1)?.id ?? 0}
      />
    );
    const title = texts.confirmTitle(chosen.procedure.procedure.title);
    return draw(caller, title, page, again?.status ?? 200);
  }

  /** The procedure that is chosen, if it may be. */
  async function read({ known }: Found, slug: string) {
    const isChoice = choicesFor(known.definition, await content()).some((one) => one.slug === slug);
    const procedure = isChoice ? await registry.find(slug) : undefined;
    return procedure && { procedure, page: `${siteUrl}/demarches/${slug}/` };
  }

  function look(
    caller: DeskCaller,
    { known }: Found,
    { procedure, page }: NonNullable<Awaited<ReturnType<typeof read>>>,
  ) {
    return foreseen(known, procedure, { by: caller.name, page, today: parisDay(clock()) });
  }

  function draw(caller: DeskCaller, title: string, page: VNode, status: number) {
    return pages.render(
      status === 200 ? title : mistakeTexts.title(title),
      <DeskFrame caller={caller} place="requests">
        {page}
      </DeskFrame>,
      { status },
    );
  }
}

/** The request, and all that happened to it. */
async function findRequest({ database }: DeskCaller, reference: string) {
  const [submission, known] = await Promise.all([
    createDeskRepository(database).find(reference),
    createAgentRequestRepository(database).find(reference),
  ]);
  return submission === undefined || known === undefined ? undefined : { submission, known };
}
