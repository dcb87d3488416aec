import { DatabaseUnavailableError, isRefusal } from '../../database/call.ts';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { seeOther } from '../../kit/see-other.ts';
import type { HelpPlace } from '../../requests/help/places.server.ts';
import type { Clock } from '../../web/clock.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import { readForm } from '../../web/read-form.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import type { DeskCaller } from '../caller.server.ts';
import { titlesOf, type DeskContent } from '../desk-content.ts';
import { MANDATES_PAGE } from '../desk-paths.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { mayProcess } from '../may-process.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { TypedTexts } from '../request/TypedTexts.tsx';
import { nameFields } from './mandate-fields.ts';
import { mandatesTexts as texts } from './mandates-texts.ts';
import { MandatesPage, type MandatesPageProps } from './MandatesPage.tsx';
import { postMandates, type MandatesView } from './post-mandates.server.ts';
import { StopMandatePage } from './StopMandatePage.tsx';

export interface MandatesDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
  readonly clock: Clock;
  readonly content: () => Promise<DeskContent>;
  /** Structures that a mandate may be given to. */
  readonly places: () => Promise<readonly HelpPlace[]>;
}

/** Says after a redirection what was done. */
const DONE = 'fait';

/**
 * Where an agent stops a mandate for a person who has lost the paper (`/bureau/mandats/`). Posted: no
 * name nor number stays in an address.
 */
export function createMandatesHandler(dependencies: MandatesDependencies): Handler {
  const { gate, pages, clock, content, places } = dependencies;
  const say = createDeskMessages({ pages, place: 'mandates' });

  return async (request) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    const isOfService = [...caller.rights.keys()].some((service) => mayProcess(caller, service));
    if (!isOfService) return say(caller, texts.refused, { status: 403 });
    switch (request.method) {
      case 'GET':
      case 'HEAD': {
        const word = new URL(request.url).searchParams.get(DONE) ?? '';
        const done = Object.entries(texts.done).find(([key]) => key === word)?.[1];
        return draw(caller, { kind: 'search' }, done);
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
    try {
      const { structures, titleOf } = await names();
      const today = parisDay(clock());
      const view = await postMandates({ caller, reading, structures, titleOf, today });
      if (view.kind !== 'done') return await draw(caller, view);
      return seeOther(`${MANDATES_PAGE}?${DONE}=${view.word}`);
    } catch (error) {
      if (isRefusal(error, 'not-at-desk')) return say(caller, texts.refused, { status: 403 });
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      const options = { status: 503, headers: { 'retry-after': '60' } };
      return say(caller, requestTexts.away, options, <TypedTexts entries={reading.entries} />);
    }
  }

  async function names() {
    const [known, structures] = await Promise.all([content(), places()]);
    return {
      structures: structures.map(({ id, nom }) => ({ value: id, label: nom })),
      titleOf: titlesOf(known),
      structureOf: (slug: string) => structures.find(({ id }) => id === slug)?.nom ?? slug,
    };
  }

  async function draw(
    caller: DeskCaller,
    view: Exclude<MandatesView, { kind: 'done' }>,
    done?: MandatesPageProps['done'],
  ): Promise<Response> {
    const { structures, ...called } = await names();
    const byName = structures.length === 0 ? [] : nameFields(structures);
    const isWrong = (view.problems ?? []).length > 0;
    const title = view.kind === 'stop' ? texts.stopTitle : texts.title;
    return pages.render(
      isWrong ? mistakeTexts.title(title) : title,
      <DeskFrame caller={caller} place="mandates">
        {view.kind === 'stop' ? (
          <StopMandatePage {...called} {...view} />
        ) : (
          <MandatesPage {...called} {...view} byName={byName} done={done} />
        )}
      </DeskFrame>,
      { status: isWrong ? 422 : 200 },
    );
  }
}
