import { MEDIATION_PAGE } from '../desk/desk-paths.ts';
import { PUBLIC_MACHINE } from '../kit/protocol.ts';
import { seeOther } from '../kit/see-other.ts';
import type { HelpCookie } from '../requests/help/help-cookie.server.ts';
import type { Handler } from '../web/handler.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import { readForm } from '../web/read-form.ts';
import { EndedPage } from './EndedPage.tsx';
import { EndPage } from './EndPage.tsx';
import { endedTexts, endTexts } from './mediation-texts.ts';
import { MediationFrame } from './MediationFrame.tsx';
import type { InSession } from './with-help.server.tsx';

export interface EndDependencies {
  readonly session: InSession;
  readonly cookie: HelpCookie;
  readonly pages: PageRenderer;
}

/** What a browser forgets of a site when it is told to, where the connection is safe. */
const FORGET = { 'clear-site-data': '"cache", "storage"' };

/** The end of a session (`/mediation/fin/`): what has not left, then what was erased and what was not. */
export function createEndHandler({ session, cookie, pages }: EndDependencies): Handler {
  return (request) =>
    session(request, async (mediator, help) => {
      if (request.method !== 'POST') {
        if (help !== undefined) return session.draw(mediator, help, endTexts.title, <EndPage />);
        return seeOther(MEDIATION_PAGE);
      }
      const reading = await readForm(request, { text: 'need' });
      const isPublicMachine =
        reading.kind === 'form' && reading.entries.some(([name]) => name === PUBLIC_MACHINE);
      if (mediator.help !== undefined) await mediator.desk.end(mediator.help);
      return pages.render(
        endedTexts.title,
        <MediationFrame mediator={mediator} place="help">
          <EndedPage isPublicMachine={isPublicMachine} />
        </MediationFrame>,
        { headers: { ...FORGET, 'set-cookie': cookie.take } },
      );
    });
}
