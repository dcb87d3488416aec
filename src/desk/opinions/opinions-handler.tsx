import { DatabaseUnavailableError } from '../../database/call.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { GIVEN } from './opinion-paths.ts';
import { readAskedOpinions } from './opinions-repository.ts';
import { opinionsTexts as texts } from './opinions-texts.ts';
import { OpinionsPage } from './OpinionsPage.tsx';

export interface OpinionsDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
}

/** The opinions that are awaited of an agent (`/bureau/avis/`). */
export function createOpinionsHandler({ gate, pages }: OpinionsDependencies): Handler {
  const say = createDeskMessages({ pages, place: 'opinions' });

  return async (request) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const headers = { allow: 'GET, HEAD' };
      return say(caller, requestTexts.unreadable, { status: 405, headers });
    }
    try {
      const opinions = await readAskedOpinions(caller.database);
      const isGiven = new URL(request.url).searchParams.has(GIVEN);
      return await pages.render(
        texts.title,
        <DeskFrame caller={caller} place="opinions">
          <OpinionsPage opinions={opinions} isGiven={isGiven} />
        </DeskFrame>,
      );
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return say(caller, requestTexts.away, { status: 503, headers: { 'retry-after': '60' } });
    }
  };
}
