import type { VNode } from 'preact';
import { DatabaseUnavailableError, isRefusal } from '../database/call.ts';
import { createDeskPages } from '../desk/desk-pages.server.ts';
import { MEDIATION_PAGE } from '../desk/desk-paths.ts';
import { refuseSignIn } from '../desk/sign-in/refuse-sign-in.server.tsx';
import { markOf, type HelpCookie } from '../requests/help/help-cookie.server.ts';
import type { MandateCookie } from '../requests/help/mandate-cookie.server.ts';
import { MessagePage } from '../web/MessagePage.tsx';
import type { PageOptions, PageRenderer } from '../web/page-shell.ts';
import { FORGET } from './forget-headers.ts';
import type { MediationGate, Mediator } from './mediation-gate.server.ts';
import { welcomeTexts, helpTexts } from './mediation-texts.ts';
import { MediationFrame, type MediationFrameProps } from './MediationFrame.tsx';
import type { Help } from './mediator-repository.ts';

type Act = (mediator: Mediator, help: Help | undefined) => Promise<Response>;

/** Lets a mediator act, with the session that they have with a person, as it stands. */
export interface InSession {
  (request: Request, act: Act): Promise<Response>;
  /** A page of mediators, with the session around it. */
  draw(
    mediator: Mediator,
    help: Help | undefined,
    title: string,
    content: VNode,
    options?: PageOptions & Pick<MediationFrameProps, 'place'>,
  ): Promise<Response>;
}

export interface InSessionDependencies {
  readonly gate: MediationGate;
  readonly pages: PageRenderer;
  readonly cookie: HelpCookie;
  readonly mandates: MandateCookie;
  /** The built site, for what is said to whoever does not come in. */
  readonly siteFolder: string;
}

export function createInSession(dependencies: InSessionDependencies): InSession {
  const { gate, pages, cookie, mandates, siteFolder } = dependencies;
  const deskPages = createDeskPages(siteFolder);

  const session = async (request: Request, act: Act) => {
    const mediator = await gate(request);
    if (mediator instanceof Response) return mediator;
    try {
      const { help, desk } = mediator;
      return await act(mediator, help === undefined ? undefined : await desk.read(help));
    } catch (error) {
      if (isRefusal(error, 'help-is-over')) return over(mediator);
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return refuseSignIn(deskPages, { refusal: 'away', headers: { 'retry-after': '60' } });
    }
  };

  /** Whoever was there has gone: the browser forgets them before anything else is shown. */
  async function over(mediator: Mediator): Promise<Response> {
    const links = [{ label: welcomeTexts.title, href: MEDIATION_PAGE }];
    const told = await pages.render(
      helpTexts.over.title,
      <MediationFrame mediator={mediator}>
        <div data-wipe="">
          <MessagePage {...helpTexts.over} links={links} />
        </div>
      </MediationFrame>,
      {
        status: 410,
        headers: { ...FORGET, 'set-cookie': cookie.take },
      },
    );
    told.headers.append('set-cookie', mandates.take);
    return told;
  }

  const draw: InSession['draw'] = (mediator, help, title, content, { place, ...options } = {}) => {
    const open =
      help === undefined || mediator.help === undefined
        ? undefined
        : { mark: markOf(mediator.help), closesAt: new Date(help.closesAt) };
    return pages.render(
      title,
      <MediationFrame mediator={mediator} place={place ?? 'help'} help={open}>
        {content}
      </MediationFrame>,
      options,
    );
  };
  return Object.assign(session, { draw });
}
