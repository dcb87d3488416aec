import { SESSION_OVER } from '../kit/protocol.ts';
import { seeOther } from '../kit/see-other.ts';
import type { Handler } from '../web/handler.ts';
import { HELP_PAGE } from './mediation-paths.ts';
import { welcomeTexts } from './mediation-texts.ts';
import { WelcomePage } from './WelcomePage.tsx';
import type { InSession } from './with-help.server.tsx';

/**
 * The first page of mediators (`/mediation/`); with a session open, that session. The word of its end may come
 * after whoever sits down next.
 */
export function createWelcomeHandler({ session }: { readonly session: InSession }): Handler {
  return (request) =>
    session(request, async (mediator, help) =>
      help === undefined || new URL(request.url).searchParams.has(SESSION_OVER)
        ? session.draw(
            mediator,
            undefined,
            welcomeTexts.title,
            <WelcomePage structure={mediator.place.nom} />,
          )
        : seeOther(HELP_PAGE),
    );
}
