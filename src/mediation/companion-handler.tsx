import { DatabaseUnavailableError } from '../database/call.ts';
import { mistakeTexts } from '../kit/mistakes-texts.ts';
import { newOpaque } from '../kit/opaque.server.ts';
import { COMPANION_END, COMPANION_PAGE, formPath } from '../kit/paths.ts';
import { SESSION_OVER } from '../kit/protocol.ts';
import { seeOther } from '../kit/see-other.ts';
import type { ProcedureRegistry } from '../procedures/procedure-repository.ts';
import type { CompanionCookie } from '../requests/help/companion-cookie.server.ts';
import { COMPANIONS } from '../requests/help/companion.ts';
import type { Handler } from '../web/handler.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import { readForm } from '../web/read-form.ts';
import { refuse } from '../web/refuse.tsx';
import { isSameOrigin } from '../web/same-origin.ts';
import type { EndCompanion } from './companion-repository.ts';
import { companionEndTexts as endTexts, companionTexts as texts } from './companion-texts.ts';
import { AccompaniedPage, COMPANION, CompanionPage } from './CompanionPage.tsx';
import { EndedPage } from './EndedPage.tsx';
import { EndPage } from './EndPage.tsx';
import { FORGET } from './forget-headers.ts';
import { ABOUT } from './mediation-paths.ts';

export interface CompanionDependencies {
  readonly cookie: CompanionCookie;
  readonly end: EndCompanion;
  readonly registry: ProcedureRegistry;
  readonly pages: PageRenderer;
}

/**
 * Somebody helps without signing in (`/aide/avec-quelqu-un`): the person files by themselves, and the machine
 * forgets them as it does at the end of a session of a mediator.
 */
export function createCompanionHandler(dependencies: CompanionDependencies): Handler {
  const { cookie, end, registry, pages } = dependencies;

  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const isEnd = pathname.startsWith(COMPANION_END.slice(0, -1));
    if (request.method === 'GET' || request.method === 'HEAD') {
      const held = cookie.read(request);
      if (isEnd) return held === undefined ? seeOther(COMPANION_PAGE) : drawEnd();
      const about = searchParams.get(ABOUT) ?? '';
      // The word of the end may come after whoever sits down next.
      const isOver = searchParams.has(SESSION_OVER);
      if (held === undefined || isOver) return choose(about, false, isOver);
      const isKnown = (await registry.find(about)) !== undefined;
      return pages.render(
        texts.open,
        <AccompaniedPage mark={held.mark} form={isKnown ? formPath(about) : undefined} />,
      );
    }
    if (request.method !== 'POST') {
      return refuse(pages, 'wrong-method', { headers: { allow: 'GET, HEAD, POST' } });
    }
    if (!isSameOrigin(request)) return refuse(pages, 'other-origin');
    return isEnd ? finish(request) : begin(request);
  };

  function choose(about: string, isUnsaid: boolean, isOver = false): Promise<Response> {
    const title = isUnsaid ? mistakeTexts.title(texts.title) : texts.title;
    return pages.render(title, <CompanionPage {...{ about, isUnsaid, isOver }} />, {
      status: isUnsaid ? 422 : 200,
    });
  }

  function drawEnd(): Promise<Response> {
    return pages.render(
      endTexts.title,
      <div class="wrap narrow">
        <EndPage texts={endTexts} action={COMPANION_END} back={COMPANION_PAGE} />
      </div>,
    );
  }

  async function begin(request: Request): Promise<Response> {
    const reading = await readForm(request, { text: 'words' });
    if (reading.kind !== 'form') return refuse(pages, reading.kind);
    const said = (name: string) => reading.entries.find(([entry]) => entry === name)?.[1] ?? '';
    const by = COMPANIONS.find((one) => one === said(COMPANION));
    const about = said(ABOUT);
    if (by === undefined) return choose(about, true);
    await forget(request);
    const isKnown = (await registry.find(about)) !== undefined;
    return seeOther(isKnown ? `${COMPANION_PAGE}?${ABOUT}=${about}` : COMPANION_PAGE, {
      'set-cookie': cookie.give(by, newOpaque()),
    });
  }

  async function finish(request: Request): Promise<Response> {
    await forget(request);
    return pages.render(
      endTexts.title,
      <div class="wrap narrow">
        <EndedPage next={{ href: COMPANION_PAGE, label: texts.over.next }} />
      </div>,
      { headers: { ...FORGET, 'set-cookie': cookie.take } },
    );
  }

  /** While the database is away, the machine forgets all the same; addresses are closed by the clock. */
  async function forget(request: Request): Promise<void> {
    const held = cookie.read(request);
    if (held === undefined) return;
    await end(held.session).catch((error: unknown) => {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
    });
  }
}
