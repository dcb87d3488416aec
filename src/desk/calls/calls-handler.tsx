import type { Territory } from '../../commune/territory.ts';
import { DatabaseUnavailableError, isRefusal } from '../../database/call.ts';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { seeOther } from '../../kit/see-other.ts';
import type { Clock } from '../../web/clock.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import { readForm } from '../../web/read-form.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import type { DeskCaller } from '../caller.server.ts';
import type { DeskContent } from '../desk-content.ts';
import { CALLS_PAGE } from '../desk-paths.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { mayProcess } from '../may-process.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { TypedTexts } from '../request/TypedTexts.tsx';
import { callFields } from './call-fields.ts';
import { readOwedCalls } from './calls-repository.ts';
import { callsTexts as texts } from './calls-texts.ts';
import { CallsPage, type CallsPageProps } from './CallsPage.tsx';
import { postCall } from './post-call.server.ts';

export interface CallsDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
  readonly clock: Clock;
  readonly newKey: () => string;
  readonly content: () => Promise<DeskContent>;
  /** Whose holidays count. */
  readonly territory: Territory;
}

/** Says after a redirection what was done. */
const DONE = 'fait';
const DONE_WORDS: Readonly<Record<string, string>> = { note: texts.added, rendu: texts.ended };

/** Calls that are owed to people without a request (`/bureau/appels/`). */
export function createCallsHandler(dependencies: CallsDependencies): Handler {
  const { gate, pages, clock, newKey, content, territory } = dependencies;
  const say = createDeskMessages({ pages, place: 'calls' });

  return async (request) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    switch (request.method) {
      case 'GET':
      case 'HEAD': {
        const word = new URL(request.url).searchParams.get(DONE) ?? '';
        const done = Object.hasOwn(DONE_WORDS, word) ? DONE_WORDS[word] : undefined;
        return orAway(caller, () => show(caller, { done }));
      }
      case 'POST':
        return post(caller, request);
      default: {
        const headers = { allow: 'GET, HEAD, POST' };
        return say(caller, requestTexts.unreadable, { status: 405, headers });
      }
    }
  };

  async function post(caller: DeskCaller, request: Request): Promise<Response> {
    if (!isSameOrigin(request)) return say(caller, requestTexts.otherOrigin, { status: 403 });
    const reading = await readForm(request, { text: 'words' });
    if (reading.kind !== 'form') return say(caller, requestTexts.unreadable, { status: 400 });
    const kept = <TypedTexts entries={reading.entries} />;
    return orAway(
      caller,
      async () => {
        const fields = await fieldsFor(caller);
        const posted = await postCall({
          caller,
          reading,
          fields,
          newKey,
          today: parisDay(clock()),
        });
        if (posted.kind === 'wrong') return show(caller, posted);
        return seeOther(`${CALLS_PAGE}?${DONE}=${posted.word}`);
      },
      kept,
    );
  }

  async function fieldsFor(caller: DeskCaller) {
    const { services } = await content();
    const mine = services.filter(({ slug }) => mayProcess(caller, slug));
    return mine.length === 0 ? [] : callFields(mine);
  }

  async function show(
    caller: DeskCaller,
    shown: Pick<CallsPageProps, 'values' | 'problems' | 'done'>,
  ): Promise<Response> {
    const [calls, fields, { services }] = await Promise.all([
      readOwedCalls(caller.database),
      fieldsFor(caller),
      content(),
    ]);
    const nameOf = (service: string) =>
      services.find(({ slug }) => slug === service)?.name ?? service;
    const isWrong = (shown.problems ?? []).length > 0;
    return pages.render(
      isWrong ? mistakeTexts.title(texts.title) : texts.title,
      <DeskFrame caller={caller} place="calls">
        <CallsPage
          {...{ calls, fields, nameOf, territory, newKey: newKey(), today: parisDay(clock()) }}
          mayEnd={(service) => mayProcess(caller, service)}
          {...shown}
        />
      </DeskFrame>,
      { status: isWrong ? 422 : 200 },
    );
  }

  async function orAway(
    caller: DeskCaller,
    answer: () => Promise<Response>,
    kept?: ReturnType<typeof TypedTexts>,
  ): Promise<Response> {
    try {
      return await answer();
    } catch (error) {
      if (isRefusal(error, 'not-of-service')) {
        return say(caller, texts.elsewhere, { status: 403 }, kept);
      }
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      const options = { status: 503, headers: { 'retry-after': '60' } };
      return say(caller, requestTexts.away, options, kept);
    }
  }
}
