import { MEDIATION_PAGE } from '../desk/desk-paths.ts';
import { seeOther } from '../kit/see-other.ts';
import type { HelpCookie } from '../requests/help/help-cookie.server.ts';
import type { MandateCookie } from '../requests/help/mandate-cookie.server.ts';
import type { Handler } from '../web/handler.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import { EndedPage } from './EndedPage.tsx';
import { EndPage } from './EndPage.tsx';
import { FORGET } from './forget-headers.ts';
import { END_PAGE, HELP_PAGE } from './mediation-paths.ts';
import { endedTexts, endTexts } from './mediation-texts.ts';
import { MediationFrame } from './MediationFrame.tsx';
import type { InSession } from './with-help.server.tsx';

export interface EndDependencies {
  readonly session: InSession;
  readonly cookie: HelpCookie;
  readonly mandates: MandateCookie;
  readonly pages: PageRenderer;
}

/** The end of a session (`/mediation/fin/`): what has not left, then what was erased and what was not. */
export function createEndHandler({ session, cookie, mandates, pages }: EndDependencies): Handler {
  return (request) =>
    session(request, async (mediator, help) => {
      if (request.method !== 'POST') {
        if (help !== undefined) {
          return session.draw(
            mediator,
            help,
            endTexts.title,
            <EndPage texts={endTexts} action={END_PAGE} back={HELP_PAGE} />,
          );
        }
        return seeOther(MEDIATION_PAGE);
      }
      if (mediator.help !== undefined) await mediator.desk.end(mediator.help);
      const ended = await pages.render(
        endedTexts.title,
        <MediationFrame mediator={mediator} place="help">
          <EndedPage next={{ href: MEDIATION_PAGE, label: endedTexts.next }} />
        </MediationFrame>,
        { headers: { ...FORGET, 'set-cookie': cookie.take } },
      );
      ended.headers.append('set-cookie', mandates.take);
      return ended;
    });
}
