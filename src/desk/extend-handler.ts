import { formatHour } from '../kit/opening-hours-texts.ts';
import { parisMoment } from '../kit/paris-moment.ts';
import type { Handler } from '../web/handler.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import { DESK_PAGE } from './desk-paths.ts';
import type { DeskGate } from './gate.server.ts';
import { showMessage } from './sign-in/desk-message.server.tsx';
import { refuseSignIn } from './sign-in/refuse-sign-in.server.tsx';
import { sessionTexts, signInTexts } from './sign-in/sign-in-texts.ts';

export interface ExtendDependencies {
  readonly pages: PageRenderer;
  readonly gate: DeskGate;
}

/**
 * Makes a session last longer: passing the gate does. A script asks for JSON and stays where it is;
 * without it, the answer opens in another tab, and what is being written stays in its own.
 */
export function createExtendHandler({ pages, gate }: ExtendDependencies): Handler {
  return async (request) => {
    if (request.method !== 'POST') {
      return refuseSignIn(pages, { refusal: 'wrong-method', headers: { allow: 'POST' } });
    }
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    const closesAt = caller.closesAt ?? new Date();
    if (request.headers.get('accept') === 'application/json') {
      const closesIn = Math.round((closesAt.getTime() - Date.now()) / 1000);
      return Response.json({ closesIn }, { headers: { 'cache-control': 'no-store' } });
    }
    const { title, paragraphs } = sessionTexts.extended;
    return showMessage(pages, {
      title,
      paragraphs: paragraphs(formatHour(parisMoment(closesAt).time)),
      links: [{ label: signInTexts.backToDesk, href: DESK_PAGE }],
    });
  };
}
